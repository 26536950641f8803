/// Bytes made into valid UTF-8 without NUL: what was wrong became U+FFFD, with a fault each.
struct RepairedText {
  private(set) var bytes: [UInt8]
  private(set) var faults: [Document.Fault] = []

  init(_ original: [UInt8]) {
    bytes = original
    guard !original.isClean else { return }
    let table = LineTable(original)
    bytes = []
    bytes.reserveCapacity(original.count + 16)
    var position = 0
    while position < original.count {
      let length = original.scalarLength(at: position)
      if length > 0, original[position] != 0 {
        bytes += original[position..<position + length]
        position += length
      } else {
        let end = position + 1
        bytes += [0xEF, 0xBF, 0xBD]
        report(original[position] == 0, table.range(of: position..<end))
        position = end
      }
    }
  }

  /// Neighbouring faults of one line are told once.
  private mutating func report(_ isNUL: Bool, _ range: SourceRange) {
    let message =
      isNUL
      ? "NUL byte, shown as U+FFFD; remove it"
      : "invalid UTF-8, shown as U+FFFD; save the file as UTF-8"
    if let last = faults.last, last.message == message, last.range.end == range.start {
      faults[faults.count - 1].range.end = range.end
    } else {
      faults.append(Document.Fault(range: range, message: message))
    }
  }
}

extension [UInt8] {
  fileprivate var isClean: Bool {
    !contains(0) && String(validating: self, as: UTF8.self) != nil
  }

  /// The length of the well-formed scalar at `position`, or 0 (Unicode 16, table 3-7).
  fileprivate func scalarLength(at position: Int) -> Int {
    let first = self[position]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0x00...0x7F: (1, 0x80...0xBF)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 1 else { return length }
    guard position + length <= count, second.contains(self[position + 1]) else { return 0 }
    for index in (position + 2)..<(position + length) where self[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
