internal import CLibm

extension Torch {
  /// `torch.Generator` on a CPU: MT19937, and what `torch.rand(1)` and `torch.randn(1)` make of it.
  ///
  /// - Source: PyTorch 2.13 `MT19937RNGEngine.h`, `DistributionsHelper.h`; Matsumoto & Nishimura, 1998.
  struct Generator: Sendable {
    private static let count = 624
    private var words: [UInt32]
    private var position = Generator.count
    /// Every second normal number is the sine to the cosine before it.
    private var sine: Double?

    /// `manual_seed(seed)`; of the seed only the lower 32 bits are used.
    init(seed: Int) {
      words = [UInt32(truncatingIfNeeded: seed)]
      words.reserveCapacity(Generator.count)
      for index in 1..<Generator.count {
        let before = words[index - 1]
        words.append(1_812_433_253 &* (before ^ before >> 30) &+ UInt32(index))
      }
    }

    /// `torch.rand(1).item()`: a float32 from 0, below 1.
    mutating func uniform() -> Double { Double(random() & 0xFF_FFFF) / 0x1p24 }

    /// `torch.randn(1).item()`: a normal number rounded to float32.
    mutating func normal() -> Double {
      if let sine {
        self.sine = nil
        return Double(Float(sine))
      }
      let angle = 2 * .pi * longUniform()
      let radius = (-2 * logarithm(onePlus: -longUniform())).squareRoot()
      sine = radius * sin(angle)
      return Double(Float(radius * cos(angle)))
    }

    private mutating func longUniform() -> Double {
      let high = UInt64(random())
      return Double((high << 32 | UInt64(random())) & (1 << 53 - 1)) / 0x1p53
    }

    private mutating func random() -> UInt32 {
      if position == Generator.count { turn() }
      var word = words[position]
      position += 1
      word ^= word >> 11
      word ^= word << 7 & 0x9D2C_5680
      word ^= word << 15 & 0xEFC6_0000
      return word ^ word >> 18
    }

    private mutating func turn() {
      let count = Generator.count
      for index in 0..<count {
        let joined = words[index] & 0x8000_0000 | words[(index + 1) % count] & 0x7FFF_FFFF
        let odd: UInt32 = joined & 1 == 0 ? 0 : 0x9908_B0DF
        words[index] = words[(index + 397) % count] ^ joined >> 1 ^ odd
      }
      position = 0
    }
  }
}

/// ln(1 + x) without the loss for a small x, by Kahan's quotient.
private func logarithm(onePlus x: Double) -> Double {
  let sum = 1 + x
  return sum == 1 ? x : log(sum) * (x / (sum - 1))
}
