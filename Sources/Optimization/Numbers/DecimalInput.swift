extension Double {
  /// The number that `text` writes, correctly rounded: `-1.5`, `.5`, `1e-3`; nil when it is none or
  /// not finite.
  public init?(decimal text: ArraySlice<UInt8>) {
    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var number = DecimalNumber()
    var (digits, isFraction) = (0, false)
    while let byte = rest.first, byte.isDigit || byte == UInt8(ascii: ".") && !isFraction {
      if byte.isDigit {
        number.append(byte - UInt8(ascii: "0"), isFraction: isFraction)
        digits += 1
      } else {
        isFraction = true
      }
      rest = rest.dropFirst()
    }
    guard digits > 0, let power = Self.exponent(rest) else { return nil }
    let value = number.value(timesTenTo: power)
    guard value.isFinite else { return nil }
    self = isNegative ? -value : value
  }

  /// `e-3`; 0 when there is nothing, nil when there is something else.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    guard let mark = text.first else { return 0 }
    guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
    var rest = text.dropFirst()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard !rest.isEmpty, rest.count < 10, rest.allSatisfy({ $0.isDigit }) else { return nil }
    let size = rest.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return isNegative ? -size : size
  }
}
