import Search
import TerminalUI

/// What a search found as data: `lrlearn/search/1`.
struct SearchAnswer {
  var query: String
  var found: SearchResults

  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/search/1")
      json.key("query")
      json.string(query)
      json.key("agreement")
      json.string(Self.name(of: found.agreement))
      json.key("total")
      json.number(found.total)
      json.key("results")
      json.array { json in for result in found.results { write(result, to: &json) } }
      json.key("nearWords")
      json.array { json in for word in found.nearWords { json.string(Self.text(word)) } }
    }
    return json.text + "\n"
  }

  private func write(_ result: SearchResult, to json: inout JSONText) {
    json.object { json in
      json.key("kind")
      json.string(Self.name(of: result.kind))
      json.key("address")
      json.string(Self.text(result.address))
      json.key("command")
      json.string(result.command)
      json.key("title")
      json.string(Self.text(result.title))
      json.key("titleMarks")
      write(result.titleMarks, to: &json)
      json.key("page")
      if result.page.isEmpty { json.null() } else { json.string(Self.text(result.page)) }
      json.key("snippet")
      json.string(Self.text(result.snippet))
      json.key("snippetMarks")
      write(result.snippetMarks, to: &json)
    }
  }

  private func write(_ marks: [Range<Int>], to json: inout JSONText) {
    json.array { json in
      for mark in marks {
        json.array { json in
          json.number(mark.lowerBound)
          json.number(mark.upperBound)
        }
      }
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func name(of kind: SearchKind) -> String {
    switch kind {
    case .term: "term"
    case .lesson: "lesson"
    case .question: "question"
    case .demo: "demo"
    case .section: "section"
    case .faq: "faq"
    }
  }

  private static func name(of agreement: SearchResults.Agreement) -> String {
    switch agreement {
    case .none: "none"
    case .some: "some"
    case .similar: "similar"
    case .all: "all"
    }
  }
}
