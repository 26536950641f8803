/// One axis of a figure: what is measured along it, and how.
public struct Axis: Sendable {
  /// How values become places.
  public enum Scale: Sendable {
    /// Equal differences are equal distances.
    case linear
    /// Equal ratios are equal distances; values ≤ 0 have no place and are skipped.
    case logarithmic
  }

  /// What is measured: "learning rate".
  public var title: String
  /// The unit: "epoch", or "" when there is none.
  public var unit: String
  /// How values become places.
  public var scale: Scale
  /// Fixed limits, beyond which curves are cut; nil to take them from the data.
  public var limits: ClosedRange<Double>?

  /// An axis with its title.
  public init(
    title: String, unit: String = "", scale: Scale = .linear, limits: ClosedRange<Double>? = nil
  ) {
    (self.title, self.unit, self.scale, self.limits) = (title, unit, scale, limits)
  }
}
