import Optimization

/// The words of a script's line, read one after the other.
struct ScriptWords {
  private var rest: ArraySlice<UInt8>
  /// The first word of the line.
  let first: Name

  private static let space = UInt8(ascii: " ")

  init(_ line: ArraySlice<UInt8>) {
    rest = line
    first = Name(line.prefix { $0 != Self.space })
  }

  /// The next word; empty for `-` and at the end of the line.
  mutating func next() -> Name {
    let word = rest.prefix { $0 != Self.space }
    rest = rest.dropFirst(word.count + 1)
    return word.elementsEqual([UInt8(ascii: "-")]) ? Name([]) : Name(word)
  }

  mutating func nextIfAny() -> Name? { rest.isEmpty ? nil : next() }

  mutating func integer() -> Int? { nextIfAny().flatMap { Self.integer($0.bytes) } }

  mutating func integers() -> [Int] {
    var integers: [Int] = []
    while let integer = integer() { integers.append(integer) }
    return integers
  }

  mutating func number() -> Double? {
    nextIfAny().flatMap { word in
      Self.expression(word.bytes).flatMap { expression in
        do throws(ExpressionError) { return try expression.number() } catch { return nil }
      }
    }
  }

  static func integer(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 16 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  static func expression(_ bytes: [UInt8]) -> Expression? {
    do throws(ExpressionError) {
      return try Expression(parsing: bytes, vocabulary: .arithmetic)
    } catch {
      return nil
    }
  }

  static func parts(_ bytes: some Collection<UInt8>, by mark: UInt8) -> [[UInt8]] {
    bytes.split(separator: mark, omittingEmptySubsequences: false).map { Array($0) }
  }

  mutating func card() -> DeckCard? {
    let (id, lesson) = (next(), next())
    guard !id.bytes.isEmpty, let print = integer() else { return nil }
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
