/// `text` with every character that could drive a terminal or hide itself made visible.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { visiblePicture(of: $0) != nil }) else { return text }
  var output = ""
  for scalar in text.unicodeScalars {
    output += visiblePicture(of: scalar) ?? String(scalar)
  }
  return output
}

/// What stands for a control character, or for a mark that reorders or hides text; nil for others.
///
/// C0 and DEL have pictures of their own in Unicode (U+2400…); the rest are shown by number.
func visiblePicture(of scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F:
    "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
  default: nil
  }
}

/// How many cells a terminal gives a character: 0, 1 or 2.
///
/// - Source: East Asian Width W and F of Unicode 15, emoji included; combining marks are 0.
func cellWidth(of scalar: Unicode.Scalar) -> Int {
  guard scalar.value >= 0x300 else { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
