/// e to the power of four numbers, without libm.
///
///     eˣ = 2ᵏ · eʳ, k the whole number nearest to x / ln 2, r = x − k · ln 2
///
/// The polynomial is Taylor's of degree 13 on |r| ≤ ½ ln 2. With nothing but `+`, `-`, `*` and bits it is
/// the same on every platform; the relative error stays below 5e-16. Below −708 it is that of −708,
/// 3.3e-308, and above 709 that of 709.
func exponential(_ power: SIMD4<Double>) -> SIMD4<Double> {
  var x = power
  x.replace(with: -708, where: x .< -708)
  x.replace(with: 709, where: x .> 709)
  // Adding 1.5 · 2⁵² rounds to whole numbers, and leaves them in the lowest bits.
  let shifted = x * Exponential.perLog2 + Exponential.shift
  let k = shifted - Exponential.shift
  let r = (x - k * Exponential.log2High) - k * Exponential.log2Low
  var sum = Exponential.c13 * r + Exponential.c12
  sum = sum * r + Exponential.c11
  sum = sum * r + Exponential.c10
  sum = sum * r + Exponential.c9
  sum = sum * r + Exponential.c8
  sum = sum * r + Exponential.c7
  sum = sum * r + Exponential.c6
  sum = sum * r + Exponential.c5
  sum = sum * r + Exponential.c4
  sum = sum * r + Exponential.c3
  sum = sum * r + 0.5
  sum = sum * r + 1
  sum = sum * r + 1
  let doublings = unsafeBitCast(shifted, to: SIMD4<UInt64>.self) &<< 52
  return unsafeBitCast(unsafeBitCast(sum, to: SIMD4<UInt64>.self) &+ doublings, to: SIMD4.self)
}

private enum Exponential {
  static let perLog2 = 1.4426950408889634
  static let shift = 0x1.8p52
  // ln 2 in two parts; the first has so many zeros at its end that k · log2High is exact.
  static let log2High = 6.93147180369123816490e-01
  static let log2Low = 1.90821492927058770002e-10
  static let c3 = 1.0 / 6
  static let c4 = 1.0 / 24
  static let c5 = 1.0 / 120
  static let c6 = 1.0 / 720
  static let c7 = 1.0 / 5040
  static let c8 = 1.0 / 40320
  static let c9 = 1.0 / 362_880
  static let c10 = 1.0 / 3_628_800
  static let c11 = 1.0 / 39_916_800
  static let c12 = 1.0 / 479_001_600
  static let c13 = 1.0 / 6_227_020_800
}
