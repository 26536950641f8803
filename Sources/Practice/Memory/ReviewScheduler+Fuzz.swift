import Optimization

extension ReviewScheduler {
  /// The interval, spread a little so that cards learned together do not stay together for ever.
  ///
  /// Intervals below 3 days stay. Otherwise the days are drawn evenly from those within δ of the
  /// interval, at least 2 and at most the longest:
  ///
  ///     δ = 1 + 0.15·(min(I, 7) − 2.5) + 0.1·(min(I, 20) − 7)⁺ + 0.05·(I − 20)⁺
  ///
  /// Seed, card and time decide the draw and the grade does not, so that of two grades the better
  /// one never brings the card back sooner.
  ///
  /// - Source: py-fsrs 6.3.2, `_get_fuzzed_interval`, whose rounding can exceed its own range by a day
  ///   and gives the first day half the chance of the others; this does neither.
  func fuzzed(_ days: Int, card: Name, at time: Int64) -> Int {
    guard let seed = settings.fuzzSeed, days >= 3 else { return days }
    let range = fuzzRange(of: days)
    let chance = Self.chance(seed: seed, card: card, time: time)
    return range.lowerBound + Int(chance * Double(range.count))
  }

  /// The days that an interval of 3 days or more can become.
  func fuzzRange(of days: Int) -> ClosedRange<Int> {
    let interval = Double(days)
    var spread = 1 + 0.15 * (min(interval, 7) - 2.5)
    spread += 0.1 * max(0, min(interval, 20) - 7)
    spread += 0.05 * max(0, interval - 20)
    let longest = (interval + spread).rounded(.toNearestOrEven)
    let shortest = (interval - spread).rounded(.toNearestOrEven)
    let end = min(Int(longest), settings.maximumInterval)
    return min(max(2, Int(shortest)), end)...end
  }

  /// At least 0 and less than 1; FNV-1a over the card and the time, mixed with the seed.
  private static func chance(seed: UInt64, card: Name, time: Int64) -> Double {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in card.bytes { take(byte) }
    for shift in stride(from: 0, to: 64, by: 8) {
      take(UInt8(truncatingIfNeeded: UInt64(bitPattern: time) >> UInt64(shift)))
    }
    var generator = SplitMix64(seed: seed ^ hash)
    return Double(generator.next() >> 11) * 0x1p-53
  }
}
