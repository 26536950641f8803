public import Optimization
public import Plotting

/// One kind of experiment: `schedule`, `descent`, `race`. A value in `DemoKind.all`, never a case
/// of a switch.
public struct DemoKind: Sendable {
  /// The name in a `demo` block.
  public let name: Name
  /// What it shows, in one sentence.
  public let summary: StaticString
  /// Parameters the kind understands besides those its schedules name, with their defaults.
  public let parameters: [DemoParameter]
  /// Parameters that it understands, and has a value of its own for, when they are given.
  public var accepts: [Name] = []
  /// Whether the seed decides what comes out, at least where an objective is trained.
  public var isRandom = false
  /// Which expressions it takes.
  public var needs = DemoNeeds()
  /// What is wrong with inputs whose parameters and schedules are known to be good.
  let fault: @Sendable (DemoInputs) -> DemoError?
  /// Runs the experiment on checked inputs (`Demo` checks them).
  public let run: @Sendable (DemoInputs) -> Result<Figure, DemoError>

  /// All kinds, in the order of the documentation.
  public static let all: [DemoKind] = [
    .schedule, .descent, .noiseFloor, .parity, .race, .inside, .training, .rangeTest, .batchSize,
    .plateau,
  ]
}

extension DemoKind {
  /// The kind called `name`, if there is one.
  public static func named(_ name: Name) -> DemoKind? { all.first { $0.name == name } }

  /// The error for more steps than `most` or none at all.
  static func stepsFault(_ steps: Int, most: Int) -> DemoError? {
    guard steps < 1 || steps > most else { return nil }
    return .bad(
      field: "steps", message: "cannot run " + DecimalText.whole(steps) + " steps",
      hint: "accepted: 1 to " + DecimalText.whole(most))
  }
}
