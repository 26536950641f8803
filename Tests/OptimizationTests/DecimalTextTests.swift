import Foundation
import Optimization
import Testing

struct `Decimal text` {
  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "-0"), (1, "1"), (0.1, "0.1"), (0.025, "0.025"), (-2.5, "-2.5"),
      (1e-4, "0.0001"), (5e-5, "5e-5"), (1.5e-7, "1.5e-7"), (123_456_789, "123456789"),
      (9_999_999_999_999_998, "9999999999999998"), (1e16, "1e16"), (1e22, "1e22"), (1e23, "1e23"),
      (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e308"),
      (.leastNormalMagnitude, "2.2250738585072014e-308"), (0.1 + 0.2, "0.30000000000000004"),
      (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"), (1.0 / 3, "0.3333333333333333"),
      (9_007_199_254_740_992, "9007199254740992"), (.leastNonzeroMagnitude * 2, "1e-323"),
    ] as [(Double, String)])
  func `writes the fewest digits that read back`(number: Double, text: String) {
    #expect(DecimalText.shortest(number) == text)
  }

  @Test func `reads back as the same number, as short as the standard library's`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<5000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let text = DecimalText.shortest(number)
      if !isShortest(text, number) { Issue.record("\(number) is written \(text)") }
      let ordinary = Double(random.next() % 1_000_000) / 1e6
      let short = DecimalText.shortest(ordinary)
      if !isShortest(short, ordinary) { Issue.record("\(ordinary) is written \(short)") }
    }
  }

  private func isShortest(_ text: String, _ number: Double) -> Bool {
    Double(text) == number && digits(text) == digits("\(number)")
  }

  /// The significant digits of a number's text.
  private func digits(_ text: String) -> String {
    let mantissa = text.split(separator: "e")[0].filter { $0.isNumber }
    let trimmed = mantissa.drop { $0 == "0" }
    return String(trimmed.reversed().drop { $0 == "0" }.reversed())
  }

  @Test(
    arguments: [
      (0.08535533905932738, 3, "0.0854"), (0.1, 3, "0.1"), (123_456, 3, "123000"),
      (9.996, 3, "10"), (0, 4, "0"), (-0.0, 4, "0"), (-1.26e-9, 2, "-1.3e-9"), (0.5, 1, "0.5"),
      (.nan, 3, "nan"), (2.5, 1, "2"), (3.5, 1, "4"), (.greatestFiniteMagnitude, 2, "1.8e308"),
    ] as [(Double, Int, String)])
  func `rounds to significant digits`(number: Double, digits: Int, text: String) {
    #expect(DecimalText.significant(number, digits: digits) == text)
  }

  @Test(
    arguments: [
      (0.1, 2, "0.10"), (2.675, 2, "2.67"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (0.5, 0, "0"),
      (1.5, 0, "2"), (-0.001, 2, "0.00"), (-0.0, 1, "0.0"), (99.999, 2, "100.00"),
      (1e21, 1, "1000000000000000000000.0"), (1e-30, 3, "0.000"), (0.05, 1, "0.1"),
      (0.0005, 3, "0.001"), (-3, 0, "-3"), (.infinity, 2, "inf"), (1e-5, 6, "0.000010"),
    ] as [(Double, Int, String)])
  func `rounds to decimal places`(number: Double, places: Int, text: String) {
    #expect(DecimalText.fixed(number, places: places) == text)
  }

  @Test func `rounds to places exactly as C does`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<5000 {
      let scale = pow(10, Double(random.next() % 30)) / 1e15
      let number = (Double(random.next() >> 11) / 0x1p53 - 0.5) * scale
      let places = Int(random.next() % 12)
      let expected = String(format: "%.\(places)f", number)
      let isZero = !expected.contains { ("1"..."9").contains($0) }
      let unsigned = isZero ? expected.replacingOccurrences(of: "-", with: "") : expected
      let text = DecimalText.fixed(number, places: places)
      if text != unsigned { Issue.record("\(number) is written \(text), not \(unsigned)") }
    }
  }

  @Test(arguments: [
    (0, "0"), (-7, "-7"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    (1000, "1000"),
  ])
  func `writes whole numbers`(number: Int, text: String) {
    #expect(DecimalText.whole(number) == text)
  }
}
