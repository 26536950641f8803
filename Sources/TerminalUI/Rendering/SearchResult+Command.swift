public import Search

extension SearchResult {
  /// What opens it in a terminal: `lrlearn define warm-up`. A section opens the page that holds it.
  public var command: String {
    let parts = address.split(separator: UInt8(ascii: "#"), maxSplits: 1)
      .map { String(decoding: $0, as: UTF8.self) }
    let path = parts.first ?? ""
    let id = path.split(separator: "/").last.map { String($0) } ?? path
    let anchor = parts.count > 1 ? parts[1] : ""
    return switch kind {
    case .term: "lrlearn define \(id)"
    case .lesson: "lrlearn lesson \(id)"
    case .question: "lrlearn faq \(anchor)"
    case .demo: "lrlearn demo \(anchor)"
    case .faq: "lrlearn faq"
    case .section:
      if path.hasPrefix("glossary/") { "lrlearn define \(id)" } else { "lrlearn lesson \(id)" }
    }
  }
}
