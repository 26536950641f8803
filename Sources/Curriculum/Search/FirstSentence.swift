/// The first sentence of `text`; the beginning of one that is too long, with an ellipsis.
///
/// A sentence ends with a point, a question mark or an exclamation mark before a space and a capital
/// letter, or at the end: so `e.g. this` and `0.5` do not end one.
func firstSentence(_ text: String, longest: Int = 160) -> String {
  let bytes = Array(text.utf8)
  var space: Int?
  for index in bytes.indices {
    if index > longest { break }
    guard bytes[index] == UInt8(ascii: " ") else { continue }
    if index > 0, isEnd(bytes[index - 1]), index + 1 < bytes.count, isCapital(bytes[index + 1]) {
      return String(decoding: bytes[..<index], as: UTF8.self)
    }
    space = index
  }
  guard bytes.count > longest, let space else { return text }
  return String(decoding: bytes[..<space], as: UTF8.self) + "…"
}

private func isEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
}

private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0x80 }
