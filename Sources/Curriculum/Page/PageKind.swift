/// The sorts of page, by the folder they live in.
enum PageKind: CaseIterable, Sendable {
  case lesson, term, faq

  var folder: String {
    switch self {
    case .lesson: "en/lessons/"
    case .term: "en/glossary/"
    case .faq: "en/faq/"
    }
  }

  /// For messages.
  var owner: String {
    switch self {
    case .lesson: "a lesson"
    case .term: "a glossary term"
    case .faq: "an FAQ page"
    }
  }

  /// The kind and id of the page at `path`; nil when it is no page.
  static func page(at path: String) -> (kind: PageKind, id: String)? {
    for kind in allCases where path.hasPrefix(kind.folder) && path.hasSuffix(".md") {
      let id = path.dropFirst(kind.folder.count).dropLast(3)
      return id.isEmpty || id.utf8.contains(UInt8(ascii: "/")) ? nil : (kind, String(id))
    }
    return nil
  }

  func target(_ id: String, anchor: String?) -> LinkTarget {
    switch self {
    case .lesson: .lesson(id: id, anchor: anchor)
    case .term: .term(id: id, anchor: anchor)
    case .faq: .faq(id: id, anchor: anchor)
    }
  }
}
