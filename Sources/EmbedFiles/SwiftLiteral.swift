/// Text as a raw multi-line Swift literal that holds exactly its bytes.
struct SwiftLiteral {
  let source: String

  init(_ text: String) {
    let fence = String(repeating: "#", count: Self.longestRunOfHashes(in: text) + 1)
    var body = ""
    body.reserveCapacity(text.utf8.count + 64)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": body.unicodeScalars.append(scalar)
      case "\t", " "..."~", "\u{A0}"...: body.unicodeScalars.append(scalar)
      default: body += "\\\(fence)u{\(String(scalar.value, radix: 16))}"
      }
    }
    source = "\(fence)\"\"\"\n\(body)\n\"\"\"\(fence)"
  }

  /// Bytes that are no text, as the characters U+0000 to U+00FF.
  init(bytes: [UInt8]) {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    self.init(text)
  }

  private static func longestRunOfHashes(in text: String) -> Int {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == UInt8(ascii: "#") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
