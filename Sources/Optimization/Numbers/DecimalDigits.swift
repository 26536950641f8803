/// A positive number as decimal digits: 0.d₁d₂d₃… × 10^`exponent`.
struct DecimalDigits {
  /// Values 0 to 9, the first and the last not 0; empty for zero.
  var digits: [UInt8]
  var exponent: Int

  static var zero: DecimalDigits { DecimalDigits(digits: [], exponent: 0) }

  /// Rounds the last place up by one and drops the zeros that appear.
  mutating func roundUp() {
    while let last = digits.popLast() {
      if last < 9 {
        digits.append(last + 1)
        return
      }
    }
    digits = [1]
    exponent += 1
  }

  mutating func dropTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { exponent = 0 }
  }
}

extension DecimalDigits {
  /// The digits of the natural number `value` times 10^`scale`.
  init(_ value: UInt64, scale: Int) {
    var reversed: [UInt8] = []
    var rest = value
    while rest > 0 {
      reversed.append(UInt8(rest % 10))
      rest /= 10
    }
    self.init(digits: reversed.reversed(), exponent: reversed.count + scale)
    dropTrailingZeros()
  }
}
