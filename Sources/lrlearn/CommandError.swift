import Demos
import Optimization

/// Why a command could not do what it was asked, in words for the person who asked.
struct CommandError: Error {
  /// Exit codes as BSD's `sysexits` numbers them, and 1 for faults found in a course.
  enum Status: Int32 {
    case faultsFound = 1
    case usage = 64
    case unreadableFile = 65
    case notFound = 66
    case inputOutput = 74
  }

  let status: Status
  /// Lines for stderr without a final newline; empty when everything was said already.
  let message: String

  init(_ status: Status, _ message: String) { (self.status, self.message) = (status, message) }

  /// `no lesson 'stepdecay'`, with the nearest names and the command that lists them all.
  static func notFound(_ kind: String, _ name: String, nearest: [String], list: String) -> Self {
    var message = "there is no \(kind) '\(visible(name))'"
    if !nearest.isEmpty {
      message += "\ndid you mean \(nearest.map { "'\($0)'" }.joined(separator: " or "))?"
    }
    return Self(.notFound, message + "\n`\(list)` lists them all")
  }

  /// The expression with a caret under the fault, and what was expected.
  static func expression(_ text: String, _ error: ExpressionError) -> Self {
    let excerpt = Excerpt(of: text, marking: error.range)
    var message = "\(error.message)\n  \(excerpt.text)\n  \(excerpt.caret)"
    if let hint = error.hint { message += "\n\(hint)" }
    return Self(.usage, message)
  }
}

extension CommandError {
  /// A demo or a figure that cannot be made; `texts` are the schedules as they were typed.
  static func demo(_ error: DemoError, texts: [String]) -> Self {
    switch error {
    case .bad(field: _, let message, let hint):
      return Self(.usage, visible(message) + (hint.map { "\n" + visible($0) } ?? ""))
    case .expression(let index, let fault):
      return .expression(texts.indices.contains(index) ? texts[index] : "", fault)
    }
  }
}
