public import Optimization

/// Arithmetic as text, which is worked out while it is read: `rate * 0.5^(n / 10)`.
///
/// It says what `Expression` says of the same text when nothing but arithmetic is in it, to the last bit.
/// A page draws the numbers of a question and reads those that are typed, and needs of the language
/// neither the schedules nor the errors with their hints.
///
/// - Edge cases: an intermediate value that is not finite makes the whole NaN.
public struct Formula: Sendable, Equatable {
  /// The text.
  public let bytes: [UInt8]

  /// A formula of that text, which is read when a value is asked for.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The formula that an expression spells.
  public init(_ expression: Expression) { bytes = expression.canonicalBytes }

  /// The value; nil for what is no formula or has names without a number, NaN where there is none.
  public func value(with numbers: Bindings = Bindings()) -> Double? {
    var reader = FormulaReader(bytes, numbers)
    return reader.value()
  }
}

/// Reads a formula by recursive descent. What cannot be read is left behind `place`.
private struct FormulaReader {
  private let bytes: [UInt8]
  private let numbers: Bindings
  private var place = 0
  private var depth = 0
  private var isWrong = false
  private var isFinite = true

  /// As deep as `Parser` reads.
  private static let depthLimit = 64

  init(_ bytes: [UInt8], _ numbers: Bindings) { (self.bytes, self.numbers) = (bytes, numbers) }

  mutating func value() -> Double? {
    let value = sum()
    guard peek() == 0, place == bytes.count, !isWrong else { return nil }
    return isFinite ? value : .nan
  }

  /// The byte `offset` places on; 0 behind the end.
  private func byte(_ offset: Int = 0) -> UInt8 {
    place + offset < bytes.count ? bytes[place + offset] : 0
  }

  /// The next byte that is no space; 0 at the end.
  private mutating func peek() -> UInt8 {
    while byte().isSpace { place += 1 }
    return byte()
  }

  /// Goes past the sign when it comes next.
  @inline(never)
  private mutating func take(_ sign: UInt8) -> Bool {
    guard peek() == sign else { return false }
    place += 1
    return true
  }

  private mutating func sum() -> Double {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { return wrong() }
    var value = product()
    while true {
      if take(UInt8(ascii: "+")) {
        value = checked(value + product())
      } else if take(UInt8(ascii: "-")) {
        value = checked(value - product())
      } else {
        return value
      }
    }
  }

  private mutating func product() -> Double {
    var value = signed()
    while true {
      if take(UInt8(ascii: "*")) {
        value = checked(value * signed())
      } else if take(UInt8(ascii: "/")) {
        value = checked(value / signed())
      } else {
        return value
      }
    }
  }

  /// `-2^2` is −4, `2^-1` is ½.
  private mutating func signed() -> Double {
    var isNegative = false
    while true {
      if take(UInt8(ascii: "-")) {
        isNegative.toggle()
      } else if !take(UInt8(ascii: "+")) {
        break
      }
    }
    var value = primary()
    if takesPower() {
      depth += 1
      value = depth <= Self.depthLimit ? checked(realPower(value, signed())) : wrong()
      depth -= 1
    }
    return isNegative ? -value : value
  }

  /// `^` or `**`.
  private mutating func takesPower() -> Bool {
    guard peek() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "*") else {
      return take(UInt8(ascii: "^"))
    }
    place += 2
    return true
  }

  private mutating func primary() -> Double {
    if take(UInt8(ascii: "(")) {
      let value = sum()
      return take(UInt8(ascii: ")")) ? value : wrong()
    }
    return byte().isLetter ? named() : number()
  }

  /// Digits, and a sign behind the e of an exponent.
  private mutating func number() -> Double {
    let start = place
    while true {
      let isSign = byte() == UInt8(ascii: "-") || byte() == UInt8(ascii: "+")
      let isExponent = place > start && bytes[place - 1] | 0x20 == UInt8(ascii: "e")
      guard byte().isWordPart || byte() == UInt8(ascii: ".") || isSign && isExponent else { break }
      place += 1
    }
    return Double(decimal: bytes[start..<place]) ?? wrong()
  }

  private mutating func named() -> Double {
    let start = place
    while byte().isWordPart { place += 1 }
    let name = Name(bytes[start..<place])
    if take(UInt8(ascii: "(")) {
      var values: [Double] = []
      repeat { values.append(sum()) } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: ")")) else { return wrong() }
      return MathFunction.value(of: name, values).map { checked($0) } ?? wrong()
    }
    for constant in Vocabulary.mathConstants where constant.name == name { return constant.value }
    return numbers[name].map { checked($0) } ?? wrong()
  }

  private mutating func checked(_ value: Double) -> Double {
    if !value.isFinite { isFinite = false }
    return value
  }

  private mutating func wrong() -> Double {
    isWrong = true
    return .nan
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    UInt32(self | 0x20).isLowerLetter || self == UInt8(ascii: "_")
  }
  fileprivate var isWordPart: Bool { isLetter || UInt32(self).isDigit }
  fileprivate var isSpace: Bool { self == 32 || (9...13).contains(self) }
}
