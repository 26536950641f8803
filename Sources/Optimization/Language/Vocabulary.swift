/// The words that an expression may use; a caller may add those of the frameworks.
public struct Vocabulary: Sendable {
  /// Calls that make a schedule.
  public var schedules: [ScheduleDescriptor]
  /// Functions of numbers.
  public var functions: [MathFunction]
  /// Names with a fixed value.
  public var constants: [(name: Name, value: Double)]
  /// What reads the calls that are none of ours.
  public var readers: [CallReader]

  /// A vocabulary from its words.
  public init(
    schedules: [ScheduleDescriptor], functions: [MathFunction] = MathFunction.all,
    constants: [(name: Name, value: Double)] = Vocabulary.mathConstants,
    readers: [CallReader] = []
  ) {
    (self.schedules, self.functions, self.constants) = (schedules, functions, constants)
    self.readers = readers
  }

  /// `pi` and `e`.
  public static let mathConstants: [(name: Name, value: Double)] = [
    ("pi", .pi), ("e", 2.718281828459045),
  ]

  /// Our own schedules and combinators, arithmetic, `pi` and `e`.
  public static let standard = Vocabulary(
    schedules: ScheduleCatalog.all + ScheduleCatalog.combinators)

  func schedule(named name: Name) -> ScheduleDescriptor? {
    schedules.first { $0.name == name }
  }

  func function(named name: Name) -> MathFunction? {
    functions.first { $0.name == name }
  }

  func reader(of call: ExpressionCall) -> CallReader? {
    readers.first { $0.reads(call.callee) }
  }

  func constant(named name: Name) -> Double? {
    for constant in constants where constant.name == name { return constant.value }
    return nil
  }
}
