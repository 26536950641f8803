internal import CLibm

/// Random numbers with mean 0 and standard deviation 1.
///
/// - Source: Box & Muller, “A Note on the Generation of Random Normal Deviates”, 1958.
public struct NormalNoise: Sendable {
  private var generator: SplitMix64
  private var spare: Double?

  /// Numbers that depend on `seed` alone.
  public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The next one; they come in pairs, of which the second waits.
  public mutating func next() -> Double {
    if let spare {
      self.spare = nil
      return spare
    }
    let radius = (-2 * log(uniform())).squareRoot()
    let angle = 2 * .pi * uniform()
    spare = radius * sin(angle)
    return radius * cos(angle)
  }

  // Above 0, at most 1, so that its logarithm is finite; all 53 bits of a Double are used.
  private mutating func uniform() -> Double {
    Double((generator.next() >> 11) + 1) * 0x1p-53
  }
}
