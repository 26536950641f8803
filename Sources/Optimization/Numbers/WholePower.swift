import CLibm

/// `base` to the power of a whole number, to within an ulp and with the same bits everywhere.
///
/// Powers of libm differ between platforms in the last bit; this one multiplies pairs of Doubles
/// (value and rounding error), by squaring, with nothing but `+`, `-` and `*`.
///
/// - Complexity: O(log `exponent`).
/// - Source: Dekker, “A floating-point technique for extending the available precision”, 1971.
func wholePower(_ base: Double, _ exponent: Int) -> Double {
  precondition(exponent >= 0, "a whole power is not negative")
  var result = DoublePair(high: 1, low: 0)
  var square = DoublePair(high: base, low: 0)
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result = result.times(square) }
    rest >>= 1
    if rest > 0 { square = square.times(square) }
  }
  return result.high
}

/// A number as the sum of a Double and the little that it misses.
private struct DoublePair {
  var high: Double
  var low: Double

  func times(_ other: DoublePair) -> DoublePair {
    let product = high * other.high
    // Outside this range the error term would overflow or vanish.
    guard product.magnitude > 1e-290, max(high.magnitude, other.high.magnitude) < 1e290,
      product.magnitude < 1e290
    else { return DoublePair(high: product, low: 0) }
    let (a, b) = (Self.split(high), Self.split(other.high))
    let firstError = (a.high * b.high - product) + a.high * b.low
    let error = (firstError + a.low * b.high) + a.low * b.low
    let low = error + (high * other.low + self.low * other.high)
    let sum = product + low
    return DoublePair(high: sum, low: low - (sum - product))
  }

  /// Veltkamp's splitting into two halves of 26 bits.
  private static func split(_ value: Double) -> DoublePair {
    let scaled = 134_217_729 * value
    let high = scaled - (scaled - value)
    return DoublePair(high: high, low: value - high)
  }
}

/// `base` to the power of any number; whole powers have the same bits on every platform.
public func realPower(_ base: Double, _ exponent: Double) -> Double {
  guard let whole = Int(exactly: exponent), whole.magnitude <= 1 << 20 else {
    return pow(base, exponent)
  }
  let power = wholePower(base, Int(whole.magnitude))
  return whole < 0 ? 1 / power : power
}
