extension Torch {
  /// What a scheduler reads and writes in the optimizer: the entries of one `param_group`.
  public struct Group: Sendable {
    /// `lr`, the rate in effect.
    public var rate: Double
    /// `initial_lr`, which the first scheduler sets.
    public var initialRate: Double?
    /// `momentum`, or `betas[0]`; nil when no scheduler has set it.
    public var momentum: Double?
    /// `max_lr` and `min_lr`, which `OneCycleLR` sets.
    var peakRate = 0.0
    var floorRate = 0.0

    /// `swa_lr`, which `SWALR` sets.
    var averagingRate = 0.0

    /// A group with the rate that the optimizer was made with.
    public init(rate: Double) { self.rate = rate }
  }
}
