/// Bytes of a file that are not text.
struct TextFault: Sendable, Equatable {
  enum Kind: Sendable { case invalidUTF8, controlCharacter, directionOverride }
  var kind: Kind
  /// Offsets into the file.
  var range: Range<Int>
}

/// `bytes` with everything that is not text replaced by `?`, and what was replaced.
///
/// Not text are: malformed UTF-8; control characters other than tab and line ends; the marks that
/// reorder a line (U+202A–202E, U+2066–2069), with which a source can show other words than it holds.
func cleaned(_ bytes: [UInt8]) -> (bytes: [UInt8], faults: [TextFault]) {
  var faults: [TextFault] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] >= 0x20, bytes[index] < 0x7F {
      index += 1
      continue
    }
    let length = scalarLength(bytes, at: index)
    if let kind = fault(bytes, at: index, length: length) {
      let range = index..<(index + max(length, 1))
      if let last = faults.last, last.kind == kind, last.range.upperBound == index {
        faults[faults.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        faults.append(TextFault(kind: kind, range: range))
      }
    }
    index += max(length, 1)
  }
  var clean = bytes
  for fault in faults { for offset in fault.range { clean[offset] = UInt8(ascii: "?") } }
  return (clean, faults)
}

private func fault(_ bytes: [UInt8], at index: Int, length: Int) -> TextFault.Kind? {
  let byte = bytes[index]
  switch length {
  case 0: return .invalidUTF8
  case 1:
    let isLayout = byte == 0x09 || byte == 0x0A || byte == 0x0D
    return (byte < 0x20 && !isLayout) || byte == 0x7F ? .controlCharacter : nil
  case 2: return byte == 0xC2 && bytes[index + 1] < 0xA0 ? .controlCharacter : nil
  case 3 where byte == 0xE2:
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    let isEmbedding = second == 0x80 && (0xAA...0xAE).contains(third)
    let isIsolate = second == 0x81 && (0xA6...0xA9).contains(third)
    return isEmbedding || isIsolate ? .directionOverride : nil
  default: return nil
  }
}

/// How many bytes the well-formed scalar at `index` has; 0 when there is none.
func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
  return length
}
