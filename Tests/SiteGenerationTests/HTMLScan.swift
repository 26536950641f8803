/// Reads tags out of HTML, strictly: what it cannot read is a fault.
struct HTMLScan {
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var tags: [Tag] = []
  /// Tags closed out of order, attributes without quotes, stray `<`.
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta"]

  init(_ html: String) {
    var open: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("a tag never ends")
        return
      }
      let inside = rest[..<end]
      rest = rest[end...].dropFirst()
      if inside.hasPrefix("!") { continue }
      if inside.hasPrefix("/") {
        let name = String(inside.dropFirst())
        if open.popLast() != name { faults.append("</\(name)> closes another element") }
        continue
      }
      let tag = read(inside)
      tags.append(tag)
      if !inside.hasSuffix("/"), !Self.void.contains(tag.name) { open.append(tag.name) }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private mutating func read(_ inside: Substring) -> Tag {
    let name = inside.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
    if name.isEmpty { faults.append("stray <: \(inside.prefix(20))") }
    var attributes: [(name: String, value: String)] = []
    var rest = inside.dropFirst(name.count)
    while true {
      rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "/" }
      guard !rest.isEmpty else { break }
      let key = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\""), let close = rest.dropFirst(2).firstIndex(of: "\"") else {
        faults.append("attribute \(key) of \(name) has no quotes")
        break
      }
      attributes.append((String(key), Self.decoded(rest[..<close].dropFirst(2))))
      rest = rest[close...].dropFirst()
    }
    return Tag(name: String(name), attributes: attributes)
  }

  /// Character references as characters.
  static func decoded(_ text: Substring) -> String {
    var result = ""
    var rest = text
    let known = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
    while let first = rest.first {
      if first == "&", let (name, character) = known.first(where: { rest.hasPrefix($0.0) }) {
        result += character
        rest = rest.dropFirst(name.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
