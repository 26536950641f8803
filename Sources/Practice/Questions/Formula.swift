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
    var reader = FormulaReader(bytes[...], numbers)
    return reader.value()
  }
}

/// Reads a formula by recursive descent. What cannot be read is left, so that something remains.
private struct FormulaReader {
  private var rest: ArraySlice<UInt8>
  private let numbers: Bindings
  private var depth = 0
  private var isWrong = false
  private var isFinite = true

  /// As deep as `Parser` reads.
  private static let depthLimit = 64

  init(_ text: ArraySlice<UInt8>, _ numbers: Bindings) { (rest, self.numbers) = (text, numbers) }

  mutating func value() -> Double? {
    let value = sum()
    skipSpaces()
    guard rest.isEmpty, !isWrong else { return nil }
    return isFinite ? value : .nan
  }

  private mutating func skipSpaces() {
    while let byte = rest.first, byte.isSpace { rest.removeFirst() }
  }

  /// Goes past the sign when it comes next.
  private mutating func take(_ sign: UInt8) -> Bool {
    skipSpaces()
    guard rest.first == sign else { return false }
    rest.removeFirst()
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

  private mutating func takesPower() -> Bool {
    skipSpaces()
    if rest.starts(with: [UInt8(ascii: "*"), UInt8(ascii: "*")]) {
      rest.removeFirst(2)
      return true
    }
    return take(UInt8(ascii: "^"))
  }

  private mutating func primary() -> Double {
    if take(UInt8(ascii: "(")) {
      let value = sum()
      return take(UInt8(ascii: ")")) ? value : wrong()
    }
    let word = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") }
    guard let first = word.first, !first.isLetter else { return named() }
    return number()
  }

  /// Digits, and a sign behind the e of an exponent.
  private mutating func number() -> Double {
    var text: [UInt8] = []
    while let byte = rest.first {
      let isExponentSign =
        (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
        && text.last.map { $0 | 0x20 } == UInt8(ascii: "e")
      guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || isExponentSign else {
        break
      }
      text.append(byte)
      rest.removeFirst()
    }
    return Double(decimal: text[...]) ?? wrong()
  }

  private mutating func named() -> Double {
    let name = Name(rest.prefix { $0.isLetter || $0.isDigit })
    rest = rest.dropFirst(name.bytes.count)
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
  fileprivate var isDigit: Bool { UInt32(self).isDigit }
  fileprivate var isLetter: Bool {
    UInt32(self | 0x20).isLowerLetter || self == UInt8(ascii: "_")
  }
  fileprivate var isSpace: Bool { self == 32 || (9...13).contains(self) }
}
