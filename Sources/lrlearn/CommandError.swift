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
    message += didYouMean(nearest)
    return Self(.notFound, message + "\n`\(list)` lists them all")
  }

  /// A first argument that is no command.
  static func unknownCommand(_ name: String, nearest: [String]) -> Self {
    Self(
      .usage,
      "there is no command '\(visible(name))'" + didYouMean(nearest)
        + "\n`lrlearn --help` lists them all")
  }

  /// Another line with the nearest names; names that differ in hyphens and case only are told once.
  private static func didYouMean(_ names: [String]) -> String {
    var told: [String] = []
    for name in names where !told.contains(where: { Lookup.folded($0) == Lookup.folded(name) }) {
      told.append(name)
    }
    guard !told.isEmpty else { return "" }
    return "\ndid you mean \(told.map { "'\($0)'" }.joined(separator: " or "))?"
  }

  /// The expression with a caret under the fault, and what was expected.
  static func expression(_ text: String, _ error: ExpressionError) -> Self {
    var message = error.message
    if text.contains(where: { !$0.isWhitespace }) {
      let excerpt = Excerpt(of: text, marking: error.range)
      message += "\n  \(excerpt.text)\n  \(excerpt.caret)"
    }
    if let hint = error.hint { message += "\n\(hint)" }
    return Self(.usage, message)
  }
}

extension CommandError {
  /// A demo that cannot be made, with the expression at fault.
  static func demo(_ error: DemoError, in inputs: DemoInputs) -> Self {
    demo(error, texts: { role in inputs.expressions(role).map(\.text) })
  }

  /// The same for schedules that are no demo's.
  static func demo(_ error: DemoError, schedules: [String]) -> Self {
    demo(error, texts: { role in role == .schedule ? schedules : [] })
  }

  /// The same, with the texts of each role as somebody typed them.
  static func demo(_ error: DemoError, texts: (DemoRole) -> [String]) -> Self {
    switch error {
    case .bad(field: _, let message, let hint):
      return Self(.usage, visible(message) + (hint.map { "\n" + visible($0) } ?? ""))
    case .expression(let role, let index, let fault):
      let texts = texts(role)
      return .expression(texts.indices.contains(index) ? texts[index] : "", fault)
    }
  }
}
