import Optimization

/// Reads JSON strictly, value by value, with the place of everything. It never descends: who reads
/// says what comes next, so no nesting is too deep for it.
///
/// - Source: RFC 8259.
struct JSONReader {
  private let bytes: [UInt8]
  private(set) var place = 0
  /// What a fault is said to be in.
  var entry: Int?
  var field: Name?

  /// A value that holds no other.
  enum Scalar: Equatable {
    case string([UInt8])
    /// A number as it is written.
    case number([UInt8])
    case boolean(Bool)
    case null
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// An error at a place, the current one by default.
  @inline(never)
  func fault(_ problem: FormatError.Problem, at place: Int? = nil) -> FormatError {
    let before = bytes[..<min(place ?? self.place, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return FormatError(
      line: before.count { $0 == 0x0A } + 1, column: before.count - lineStart + 1, entry: entry,
      field: field, problem: problem)
  }

  /// An error about what should stand there.
  @inline(never)
  func missing(_ expected: StaticString, at place: Int? = nil) -> FormatError {
    fault(.expected(Name(stringLiteral: expected)), at: place)
  }

  /// The next byte that is no white space; nil at the end.
  @inline(never)
  mutating func peek() -> UInt8? {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Goes past `byte` when it comes next.
  @inline(never)
  mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  /// Goes past `byte`, which has to come next.
  @inline(never)
  mutating func expect(_ byte: Unicode.Scalar) throws(FormatError) {
    guard skip(byte) else {
      throw fault(.expected(Name([0x27, UInt8(ascii: byte), 0x27])))
    }
  }

  /// Goes past the `bracket` that ends an object or an array, where another member could stand too.
  @inline(never)
  mutating func close(_ bracket: Unicode.Scalar) throws(FormatError) {
    guard skip(bracket) else {
      throw fault(.expected(Name(Name("',' or '").bytes + [UInt8(ascii: bracket), 0x27])))
    }
  }

  /// Nothing may follow.
  mutating func expectEnd() throws(FormatError) {
    guard peek() == nil else { throw missing("the end") }
  }

  /// A key and its colon.
  @inline(never)
  mutating func key() throws(FormatError) -> [UInt8] {
    guard peek() == UInt8(ascii: "\"") else { throw missing("a key in quotes") }
    let key = try string()
    try expect(":")
    return key
  }

  /// A value that holds no other.
  mutating func scalar(
    expecting expected: StaticString
  ) throws(FormatError) -> Scalar {
    guard let byte = peek() else { throw missing(expected) }
    switch byte {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "{"):
      throw fault(.wrongType(expected: Name(stringLiteral: expected), found: "an object"))
    case UInt8(ascii: "["):
      throw fault(.wrongType(expected: Name(stringLiteral: expected), found: "an array"))
    default: break
    }
    if skip(word: "true") { return .boolean(true) }
    if skip(word: "false") { return .boolean(false) }
    if skip(word: "null") { return .null }
    throw missing(expected)
  }

  @inline(never)
  private mutating func skip(word: Name) -> Bool {
    guard bytes[place...].starts(with: word.bytes) else { return false }
    place += word.bytes.count
    return true
  }

  private mutating func number() throws(FormatError) -> [UInt8] {
    let start = place
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let digits = skipDigits()
    if digits == 0 { throw missing("a digit") }
    if digits > 1, bytes[place - digits] == UInt8(ascii: "0") {
      throw missing("a number without leading zeros", at: start)
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      if skipDigits() == 0 { throw missing("a digit") }
    }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      let isSign = place < bytes.count && (bytes[place] == 0x2B || bytes[place] == 0x2D)
      if isSign { place += 1 }
      if skipDigits() == 0 { throw missing("a digit") }
    }
    return Array(bytes[start..<place])
  }

  private mutating func skipDigits() -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place - start
  }

  private mutating func string() throws(FormatError) -> [UInt8] {
    let start = place
    place += 1
    var output: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard Self.isText(output) else { throw fault(.notText, at: start) }
        return output
      case UInt8(ascii: "\\"): try escape(into: &output)
      case 0..<0x20:
        throw missing("no raw control character in a string", at: place - 1)
      default: output.append(byte)
      }
    }
    throw missing("a closing quote")
  }

  private mutating func escape(into output: inout [UInt8]) throws(FormatError) {
    let start = place - 1
    guard place < bytes.count else { throw missing("a closing quote") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code) {
        guard bytes[place...].starts(with: [0x5C, 0x75]) else { throw fault(.notText, at: start) }
        place += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw fault(.notText, at: start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code), let text = UTF8.encode(scalar) else {
        throw fault(.notText, at: start)
      }
      output.append(contentsOf: text)
    default: throw missing("an escape that JSON knows", at: start)
    }
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    guard place + 4 <= bytes.count else { throw missing("four hexadecimal digits") }
    var code: UInt32 = 0
    for byte in bytes[place..<(place + 4)] {
      guard let digit = byte.hexadecimalValue else {
        throw missing("four hexadecimal digits")
      }
      code = code << 4 | digit
    }
    place += 4
    return code
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    var (decoder, rest) = (UTF8(), bytes.makeIterator())
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue: continue
      case .emptyInput: return true
      case .error: return false
      }
    }
  }
}

extension UInt8 {
  /// What a hexadecimal digit is worth; nil for anything else.
  var hexadecimalValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
