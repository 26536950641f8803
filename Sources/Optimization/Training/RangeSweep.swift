/// What a range test measured, and the rates that four rules read from it.
public struct RangeSweep: Sendable {
  /// The rate of each update.
  public private(set) var rates: [Double] = []
  /// The loss of its batch, before it.
  public private(set) var losses: [Double] = []
  /// The losses smoothed.
  public private(set) var smoothed: [Double] = []
  /// The index of the lowest smoothed loss.
  public private(set) var best = 0
  /// The update with which the test ended early; nil when it came to its end.
  public internal(set) var stopped: Int?

  /// How many of the last values no rule looks at, since the loss explodes there.
  public static let tail = 5

  /// A sweep without updates yet.
  public init() {}

  /// A sweep from its smoothed losses.
  public init(rates: [Double], smoothed: [Double]) {
    for (rate, loss) in zip(rates, smoothed) { append(rate: rate, loss: loss, smoothed: loss) }
  }

  mutating func append(rate: Double, loss: Double, smoothed value: Double) {
    rates.append(rate)
    losses.append(loss)
    smoothed.append(value)
    if value < smoothed[best] { best = smoothed.count - 1 }
    if !(value <= RangeTest.stop * smoothed[best]), stopped == nil { stopped = rates.count - 1 }
  }

  /// What the rules look at: all but the first tenth of the `steps` planned and the last five.
  ///
  /// - Source: fastai `lr_find`, which skips them too.
  public func considered(of steps: Int) -> Range<Int> {
    let start = min(steps / 10, rates.count)
    return start..<max(rates.count - Self.tail, start)
  }
}
