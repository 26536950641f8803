/// Comma-separated values as RFC 4180 has them, with `\n` line ends.
struct CSVText {
  private(set) var text = ""

  mutating func row(_ fields: some Sequence<String>) {
    text += fields.map(Self.field).joined(separator: ",") + "\n"
  }

  private static func field(_ value: String) -> String {
    let isSpecial: (UInt8) -> Bool = { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard value.utf8.contains(where: isSpecial) else { return value }
    return "\""
      + value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
