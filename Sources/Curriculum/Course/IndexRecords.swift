/// Writes records as lines of fields parted by tabs.
struct IndexWriter {
  private var bytes: [UInt8]

  init(heading: String) { bytes = Array(heading.utf8) + [UInt8(ascii: "\n")] }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func line(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      for byte in field.utf8 {
        switch byte {
        case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// Reads what `IndexWriter` wrote, a record at a time.
struct IndexRecords {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The fields of the next line; nil at the end.
  mutating func next() -> [String]? {
    guard offset < bytes.count else { return nil }
    var fields: [String] = []
    var start = offset
    var isEscaped = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      if bytes[offset] == UInt8(ascii: "\\") { isEscaped = true }
      if bytes[offset] == UInt8(ascii: "\t") {
        fields.append(field(start..<offset, isEscaped))
        (start, isEscaped) = (offset + 1, false)
      }
      offset += 1
    }
    fields.append(field(start..<offset, isEscaped))
    offset += 1
    return fields
  }

  private func field(_ range: Range<Int>, _ isEscaped: Bool) -> String {
    guard isEscaped else { return String(decoding: bytes[range], as: UTF8.self) }
    var output: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        output.append(bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "t"): output.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): output.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): output.append(UInt8(ascii: "\r"))
      default: output.append(bytes[index + 1])
      }
      index += 2
    }
    return String(decoding: output, as: UTF8.self)
  }
}
