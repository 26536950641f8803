/// JSON written in one pass. Callers choose the order of keys, so equal input gives equal bytes.
struct JSONText {
  private(set) var text = ""
  private var needsComma = false

  /// `{ … }` with what `members` writes.
  mutating func object(_ members: (inout JSONText) -> Void) { enclose("{", "}", members) }

  /// `[ … ]` with what `elements` writes.
  mutating func array(_ elements: (inout JSONText) -> Void) { enclose("[", "]", elements) }

  /// `"name":`, to be followed by one value.
  mutating func key(_ name: String) {
    string(name)
    text += ":"
    needsComma = false
  }

  mutating func string(_ value: String) { element { $0 += Self.quoted(value) } }

  mutating func number(_ value: Int) { element { $0 += "\(value)" } }

  /// A value that is not finite has no JSON number; it becomes `null`.
  mutating func number(_ value: Double) { element { $0 += value.isFinite ? "\(value)" : "null" } }

  mutating func boolean(_ value: Bool) { element { $0 += value ? "true" : "false" } }

  mutating func null() { element { $0 += "null" } }

  private mutating func enclose(
    _ opening: String, _ closing: String, _ content: (inout JSONText) -> Void
  ) {
    element { $0 += opening }
    needsComma = false
    content(&self)
    text += closing
    needsComma = true
  }

  private mutating func element(_ write: (inout String) -> Void) {
    if needsComma { text += "," }
    write(&text)
    needsComma = true
  }

  private static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
