import Curriculum
import Markdown
import Testing

/// Checks that `marked`, put at `path` in a small course, gets exactly the diagnostics that
/// `expected` names: each begins at its mark (①, ②, …) and its message holds the words given.
///
/// A text that does not begin with front matter becomes the body of a lesson.
func expectDiagnostics(
  _ marked: String, _ expected: [Character: String], at path: String = TestCourse.lessonPath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isPlain = path == TestCourse.lessonPath && !unmarked(marked).text.hasPrefix("---")
  let (text, marks) = unmarked(isPlain ? TestCourse.lesson(marked) : marked)
  var found = TestCourse(path, text).load().diagnostics.filter {
    $0.file == "Content/" + path
  }
  for (mark, words) in expected.sorted(by: { $0.key < $1.key }) {
    guard let place = marks[mark] else {
      Issue.record("there is no \(mark) in the text", sourceLocation: sourceLocation)
      continue
    }
    let match = found.firstIndex { $0.range.start == place && $0.message.contains(words) }
    if let match {
      found.remove(at: match)
    } else {
      let place = "\(place.line):\(place.column)"
      Issue.record("nothing says “\(words)” at \(place)", sourceLocation: sourceLocation)
    }
  }
  for diagnostic in found {
    let place = "\(diagnostic.range.start.line):\(diagnostic.range.start.column)"
    Issue.record(
      "unexpected: \(place): \(diagnostic.message) [\(diagnostic.id)]",
      sourceLocation: sourceLocation)
  }
}

/// The text without its marks, and where they stood.
private func unmarked(_ marked: String) -> (text: String, marks: [Character: SourcePosition]) {
  var marks: [Character: SourcePosition] = [:]
  var text = ""
  var (line, column) = (1, 1)
  for character in marked {
    if "①②③④⑤⑥⑦⑧⑨".contains(character) {
      marks[character] = SourcePosition(line: line, column: column)
      continue
    }
    text.append(character)
    (line, column) = character == "\n" ? (line + 1, 1) : (line, column + character.utf8.count)
  }
  return (text, marks)
}
