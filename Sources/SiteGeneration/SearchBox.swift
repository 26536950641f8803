internal import Search

/// The words of the search box, which a script opens. It says nothing while there is none.
struct SearchBox: Sendable {
  /// What to try first: names of terms that pages use most.
  let suggestions: [String]

  /// What the template `search` shows.
  var values: [String: Any] {
    [
      "kinds": SearchKind.allCases.map(Self.name).joined(separator: ","),
      "suggestions": suggestions, "hasSuggestions": !suggestions.isEmpty,
    ]
  }

  private static func name(of kind: SearchKind) -> String {
    switch kind {
    case .term: "Term"
    case .lesson: "Lesson"
    case .question: "Question"
    case .demo: "Demo"
    case .section: "Section"
    case .faq: "Questions"
    }
  }
}
