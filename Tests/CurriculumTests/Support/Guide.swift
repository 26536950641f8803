import Markdown
import Testing

/// The examples of the author's guide.
struct GuideExample: CustomTestStringConvertible, Sendable {
  /// The words behind the language: empty, `mistake dead-link` or a file's name.
  var label: String
  var text: String
  var line: Int

  var testDescription: String { "line \(line)" + (label.isEmpty ? "" : ": \(label)") }

  /// The rule that the example breaks.
  var mistake: String? { label.hasPrefix("mistake ") ? String(label.dropFirst(8)) : nil }

  /// Every fenced `markdown` and `yaml` block of the guide.
  static let all: [GuideExample] = {
    guard let guide = try? Repository.text("Content/README.md") else { return [] }
    return Document(parsing: guide).blocks.compactMap { block in
      guard case .code(let info, let text, isFenced: true) = block.kind else { return nil }
      let words = info.split(separator: " ", maxSplits: 1).map(String.init)
      guard let language = words.first, ["markdown", "yaml"].contains(language) else { return nil }
      return GuideExample(
        label: words.count > 1 ? words[1] : "", text: text, line: block.range.start.line)
    }
  }()

  /// Where the example would stand in a course.
  var path: String {
    if label.hasSuffix(".yml") { return "en/" + label }
    guard text.hasPrefix("---") else { return TestCourse.lessonPath }
    if text.contains("\nterm:") { return "en/glossary/example.md" }
    return text.contains("\nminutes:") ? TestCourse.lessonPath : "en/faq/example.md"
  }

  /// The example as a file.
  var file: String {
    text.hasPrefix("---") || path.hasSuffix(".yml") ? text : TestCourse.lesson(text)
  }
}
