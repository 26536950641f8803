import Optimization

/// The words of a script's line, read one after the other.
struct ScriptWords {
  /// What was not read yet, as it stands.
  private(set) var rest: ArraySlice<UInt8>
  private static let space = UInt8(ascii: " ")

  init(_ line: ArraySlice<UInt8>) {
    rest = line
  }

  /// The next word as it stands; empty for `-` and at the end of the line.
  mutating func raw() -> ArraySlice<UInt8> {
    let word = rest.prefix { $0 != Self.space }
    rest = rest.dropFirst(word.count + 1)
    return word.count == 1 && word.first == UInt8(ascii: "-") ? [] : word
  }

  /// The next word with `%20` and the like decoded.
  mutating func next() -> Name { Name(Self.decoded(raw())) }

  mutating func nextIfAny() -> Name? { rest.isEmpty ? nil : next() }

  mutating func whole() -> UInt64? { UInt64(digits: raw()) }

  /// A whole number that may be negative.
  mutating func signed() -> Int64? {
    let word = raw()
    let isNegative = word.first == UInt8(ascii: "-")
    guard let size = UInt64(digits: isNegative ? word.dropFirst() : word),
      let value = Int64(exactly: size)
    else { return nil }
    return isNegative ? -value : value
  }

  mutating func integer() -> Int? { nextIfAny().flatMap { Self.integer($0.bytes[...]) } }

  mutating func integers() -> [Int] {
    var integers: [Int] = []
    while let integer = integer() { integers.append(integer) }
    return integers
  }

  mutating func number() -> Double? {
    rest.isEmpty ? nil : Self.number(raw())
  }

  /// A finite number, which may be written as a formula.
  static func number(_ word: ArraySlice<UInt8>) -> Double? {
    guard let number = Formula(Array(word)).value(), number.isFinite else { return nil }
    return number
  }

  static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    UInt64(digits: digits).flatMap { Int(exactly: $0) }
  }

  /// What stands between the marks, each part decoded.
  static func parts(_ bytes: ArraySlice<UInt8>, by mark: UInt8) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var rest = bytes
    while true {
      let part = rest.prefix { $0 != mark }
      parts.append(decoded(part))
      if part.count == rest.count { return parts }
      rest = rest.dropFirst(part.count + 1)
    }
  }

  /// The bytes with `%20` and the like decoded; a percent sign before anything else stands for itself.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var (output, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes)
    while let byte = rest.popFirst() {
      let code = rest.prefix(2)
      if byte == UInt8(ascii: "%"), code.count == 2,
        let high = code[code.startIndex].hexadecimalValue,
        let low = code[code.startIndex + 1].hexadecimalValue
      {
        output.append(UInt8(high << 4 | low))
        rest = rest.dropFirst(2)
      } else {
        output.append(byte)
      }
    }
    return output
  }

  mutating func card() -> DeckCard? {
    let (id, lesson) = (next(), next())
    guard !id.bytes.isEmpty, let print = whole() else { return nil }
    return DeckCard(id: id, lesson: lesson, fingerprint: UInt32(truncatingIfNeeded: print))
  }

  mutating func grade() -> Grade? {
    switch next() {
    case "again": return .again
    case "hard": return .hard
    case "good": return .good
    case "easy": return .easy
    default: return nil
    }
  }

  mutating func confidence() -> Confidence? {
    switch next() {
    case "guessing": return .guessing
    case "unsure": return .unsure
    case "sure": return .sure
    default: return nil
    }
  }

  mutating func response() -> Response? {
    switch next() {
    case "choice": return integer().map { .choice($0) }
    case "choices": return .choices(integers())
    case "typed": return .typed(Array(rest))
    case "gaps": return .gaps(Self.parts(rest, by: UInt8(ascii: "|")))
    case "order": return .order(integers())
    case "pairs": return .pairs(integers())
    case "unknown": return .unknown
    default: return nil
    }
  }
}
