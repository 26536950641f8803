import Curriculum
import CMarkReference
import Foundation
import Testing

@testable import SiteGeneration

struct `The GFM specification` {
  struct Example: Decodable, Sendable {
    let number: Int
    let markdown: String
  }

  enum Outcome: Equatable {
    case equal
    case refused
    case different(ours: String, theirs: String)
  }

  private static let frontMatter = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: []\n---\n"
  private static let bodyStart = 7

  static func examples() throws -> [Example] {
    let file = Repository.root.appending(
      path: "Tests/MarkdownTests/Fixtures/gfm-spec-examples.json")
    return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
  }

  @Test func `is shown as the library shows it, or refused with a place, in all 673 examples`()
    throws
  {
    var counts = (equal: 0, refused: 0)
    for example in try Self.examples() {
      switch try Self.outcome(of: example.markdown) {
      case .equal: counts.equal += 1
      case .refused: counts.refused += 1
      case .different(let ours, let theirs):
        Issue.record("example \(example.number):\n\(ours)\nis not\n\(theirs)")
      }
    }
    #expect(counts.equal + counts.refused == 673)
    // 456 and 217 today; most of the refused hold raw HTML, `/url` links or a first-level heading.
    #expect(counts.equal >= 450, "\(counts.equal) equal, \(counts.refused) refused")
  }

  private static func outcome(of markdown: String) throws -> Outcome {
    let text = frontMatter + markdown
    let files = CourseFiles(
      paths: ["en/course.yml", "en/lessons/a.md", "en/references.yml"], displayPrefix: ""
    ) { path in
      switch path {
      case "en/lessons/a.md": Array(text.utf8)
      case "en/course.yml":
        Array("title: C\nsummary: S\nunits: [{title: U, lessons: [a]}]\n".utf8)
      default: []
      }
    }
    let checked = Course.load(files)
    let errors = checked.diagnostics.filter { $0.severity == .error && $0.file.hasSuffix("a.md") }
    if !errors.isEmpty {
      #expect(errors.allSatisfy { $0.range.start.line >= bodyStart }, "\(markdown)")
      return .refused
    }
    let lesson = try #require(checked.value.lessons.first, "\(checked.diagnostics)")
    var content = ContentHTML(site: SiteIndex(checked.value.index), root: "")
    content.write(lesson.introduction)
    for section in lesson.sections { content.write(section) }
    let ours = Self.withoutAdditions(content.html.markup)
    let theirs = referenceHTML(markdown, keepsRawHTML: false).replacing("&#x27;", with: "'")
    return ours == theirs ? .equal : .different(ours: ours, theirs: theirs)
  }

  /// Takes away what we add to the library's HTML. This is the whole list.
  private static func withoutAdditions(_ html: String) -> String {
    html
      // Sections around headings, and their anchors.
      .replacing(/<section class="part[^>]*>\n/, with: "")
      .replacing(/<\/section>\n/, with: "")
      .replacing(/<(h[1-6]) id="[^"]*">/) { "<\($0.output.1)>" }
      // What scrolls by itself has a label and can be reached by keyboard.
      .replacing(/<div class="scroll"[^>]*>\n/, with: "")
      .replacing(/<\/table>\n<\/div>/, with: "</table>")
      .replacing(/<pre class="scroll"[^>]*>/, with: "<pre>")
      // A class in place of `align`, which HTML has given up.
      .replacing(/\ class="align-([a-z]+)"/) { " align=\"\($0.output.1)\"" }
      // Boxes of task lists say what they mean.
      .replacing("<ul class=\"tasks\">", with: "<ul>")
      .replacing(/\ aria-label="(not )?done"/, with: "")
      // Recomputed numbers are marked.
      .replacing("<code class=\"recomputed\">", with: "<code>")
  }
}
