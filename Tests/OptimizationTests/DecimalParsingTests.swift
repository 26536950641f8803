import Foundation
import Optimization
import Testing

struct `A decimal number` {
  @Test(arguments: [
    "0", "0.1", "1e22", "1e23", "123456789012345678901234567890", "9007199254740993",
    "9007199254740992.999999999999999999999999999999999999", "2.2250738585072011e-308",
    "2.2250738585072012e-308", "2.2250738585072014e-308", "4.9e-324", "2.4703282292062327e-324",
    "2.4703282292062328e-324", "1e-400", "0.0000001", "1.7976931348623157e308",
    "1.7976931348623158e308", "6.02214076e23", "8.5e-5",
    "100000000000000016777215", "100000000000000016777216", "0e999999999999", "1e-999999999999",
    "0.500000000000000166533453693773481063544750213623046875",
    "3.518437208883201171875e13", "0.00000000000000000000000000000000000000000000000000001e60",
    "10000000000000000000000000000000000000000000000000000000000000000000000e-60",
  ])
  func `is read as the nearest Double`(text: String) throws {
    let expected = try #require(Double(text) ?? strtod(text, nil))
    #expect(try Expression(parsing: text).number().bitPattern == expected.bitPattern)
  }

  @Test func `is read as C reads it, for many digits and exponents`() throws {
    var random = SplitMix64(seed: 9)
    for round in 0..<5000 {
      let digitCount = round % 100 == 0 ? 900 : Int(random.next() % 30) + 1
      let digits = (0..<digitCount).map { _ in String(random.next() % 10) }.joined()
      let text = "\(digits)e\(Int(random.next() % 700) - 350 - digitCount)"
      let expected = strtod(text, nil)
      guard expected.isFinite else { continue }
      let number = try Expression(parsing: text).number()
      if number.bitPattern != expected.bitPattern { Issue.record("\(text) is read as \(number)") }
    }
  }

  @Test func `halfway between two Doubles goes to the even one, and a digit far out decides`()
    throws
  {
    let half = "1.00000000000000011102230246251565404236316680908203125"
    #expect(try Expression(parsing: half).number() == 1)
    let above = half + String(repeating: "0", count: 5000) + "1"
    #expect(try Expression(parsing: above).number() == 1.0.nextUp)
  }

  @Test func `too large is refused`() {
    #expect(throws: ExpressionError.self) { try Expression(parsing: "1.7976931348623159e308") }
    #expect(throws: ExpressionError.self) { try Expression(parsing: "1e99999999999999999999") }
  }
}
