/// The words that an expression may use; a caller may add those of the frameworks.
public struct Vocabulary: Sendable {
  /// Calls that make a schedule.
  public var schedules: [ScheduleDescriptor]
  /// Calls that make an optimizer.
  public var optimizers: [OptimizerDescriptor]
  /// Calls that make an objective.
  public var objectives: [ObjectiveDescriptor]
  /// Functions of numbers.
  public var functions: [MathFunction]
  /// Names with a fixed value.
  public var constants: [(name: Name, value: Double)]
  /// What reads the calls that are none of ours.
  public var readers: [CallReader]
  /// The bytes of the data set of this name, asked for when an objective needs it; nil when there
  /// is none.
  public var dataSets: @Sendable (Name) -> [UInt8]? = { _ in nil }

  /// A vocabulary from its words.
  public init(
    schedules: [ScheduleDescriptor], optimizers: [OptimizerDescriptor] = [],
    objectives: [ObjectiveDescriptor] = [], functions: [MathFunction] = MathFunction.all,
    constants: [(name: Name, value: Double)] = Vocabulary.mathConstants,
    readers: [CallReader] = []
  ) {
    (self.schedules, self.functions, self.constants) = (schedules, functions, constants)
    (self.optimizers, self.objectives, self.readers) = (optimizers, objectives, readers)
  }

  /// `pi` and `e`.
  public static let mathConstants: [(name: Name, value: Double)] = [
    ("pi", .pi), ("e", 2.718281828459045),
  ]

  /// Our own schedules, combinators, optimizers and objectives, arithmetic, `pi` and `e`.
  public static let standard = Vocabulary(
    schedules: ScheduleCatalog.all + ScheduleCatalog.combinators,
    optimizers: OptimizerCatalog.all, objectives: ObjectiveCatalog.all)

  /// Numbers alone: arithmetic, functions, `pi` and `e`.
  public static let arithmetic = Vocabulary(schedules: [])

  /// What makes rates: `arithmetic` with our own schedules and combinators.
  public static let rates = Vocabulary(
    schedules: ScheduleCatalog.all + ScheduleCatalog.combinators)

  /// `standard` without the objectives that need a data set.
  public static let formulas = Vocabulary(
    schedules: ScheduleCatalog.all + ScheduleCatalog.combinators,
    optimizers: OptimizerCatalog.all, objectives: ObjectiveCatalog.formulas)

  func schedule(named name: Name) -> ScheduleDescriptor? {
    schedules.first { $0.word.spells(name) }
  }

  /// What the call of this name takes; nil when no word of ours is called so.
  func signature(named name: Name) -> CallSignature? {
    if let schedule = schedule(named: name) { return schedule.signature }
    if let optimizer = optimizers.first(where: { $0.word.spells(name) }) {
      return optimizer.signature
    }
    return objective(named: name)?.signature
  }

  func objective(named name: Name) -> ObjectiveDescriptor? {
    objectives.first { $0.word.spells(name) }
  }

  /// `bytes`, where an objective's name that is written with hyphens at the beginning gets
  /// underscores.
  func underscored(_ bytes: [UInt8]) -> [UInt8] {
    let hyphen = UInt8(ascii: "-")
    let start = bytes.firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.endIndex
    let end =
      bytes[start...].firstIndex { $0 != hyphen && !$0.isLetter && !$0.isDigit }
      ?? bytes.endIndex
    let written = bytes[start..<end]
    let name = Name(written.map { $0 == hyphen ? UInt8(ascii: "_") : $0 })
    guard written.contains(hyphen), objective(named: name) != nil else { return bytes }
    return bytes[..<start] + name.bytes + bytes[end...]
  }

  func function(named name: Name) -> MathFunction? {
    functions.first { $0.word.spells(name) }
  }

  func reader(of call: ExpressionCall) -> CallReader? {
    readers.first { $0.reads(call.callee) }
  }

  func constant(named name: Name) -> Double? {
    for constant in constants where constant.name == name { return constant.value }
    return nil
  }
}
