/// The anchor that a forge makes from a heading: lower case, spaces to hyphens, other punctuation
/// dropped.
func slug(_ title: String) -> String {
  var output = String.UnicodeScalarView()
  for scalar in title.trimmed.lowercased().unicodeScalars {
    switch scalar {
    case " ": output.append("-")
    case "-", "_": output.append(scalar)
    default:
      let properties = scalar.properties
      let isWord = properties.isAlphabetic || properties.numericType != nil
      if isWord { output.append(scalar) }
    }
  }
  return String(output)
}

/// Whether `id` is made of lower-case letters, digits and single hyphens between them.
func isIdentifier(_ id: String) -> Bool {
  var previous = UInt8(ascii: "-")
  for byte in id.utf8 {
    let isHyphen = byte == UInt8(ascii: "-")
    guard byte.isDigit || (0x61...0x7A).contains(byte) || (isHyphen && previous != byte) else {
      return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}

extension PageBuilder {
  /// A new anchor made from a heading's words.
  mutating func automaticAnchor(_ title: [ContentInline]) -> String {
    let words = slug(title.plainText)
    let base = words.isEmpty ? "section" : words
    let count = slugCounts[base, default: 0]
    slugCounts[base] = count + 1
    var (number, id) = (count, count == 0 ? base : "\(base)-\(count)")
    while !facts.declare(anchor: id) {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }
}
