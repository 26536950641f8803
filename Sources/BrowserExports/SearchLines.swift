/// Lines of fields with a tab between them. Control characters of a field become spaces, so that a
/// text can neither end its field nor mark itself.
struct SearchLines {
  private static let markStart: UInt8 = 1
  private static let markEnd: UInt8 = 2

  private(set) var bytes: [UInt8] = []

  mutating func startLine() { bytes.append(0x0A) }

  mutating func add(number: Int) {
    var digits: [UInt8] = []
    var rest = max(0, number)
    repeat {
      digits.append(UInt8(0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    startField()
    for digit in digits.reversed() { bytes.append(digit) }
  }

  /// `marks` are ranges of `text`, in order and apart from each other.
  mutating func add(_ text: [UInt8], _ marks: [Range<Int>] = []) {
    startField()
    var end = 0
    for mark in marks {
      append(text[end..<mark.lowerBound])
      bytes.append(Self.markStart)
      append(text[mark])
      bytes.append(Self.markEnd)
      end = mark.upperBound
    }
    append(text[end...])
  }

  private mutating func startField() {
    guard let last = bytes.last, last != 0x0A else { return }
    bytes.append(0x09)
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text { bytes.append(byte < 0x20 ? 0x20 : byte) }
  }
}
