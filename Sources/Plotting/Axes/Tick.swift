/// A place on an axis that is pointed out.
struct Tick: Sendable {
  /// Where it is, in units of the axis.
  let value: Double
  /// What is written there; empty for the small ticks between decades.
  let label: String

  /// Small ticks have no label.
  var isMajor: Bool { !label.utf8.isEmpty }
}
