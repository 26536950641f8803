import CMarkReference
import Foundation
import Markdown
import Testing

struct `The GFM specification` {
  struct Example: Decodable, Sendable {
    let number: Int
    let markdown: String
    let html: String
  }

  static func examples() throws -> [Example] {
    let data = Data(try Fixture.bytes("Fixtures/gfm-spec-examples.json"))
    return try JSONDecoder().decode([Example].self, from: data)
  }

  @Test func `loses nothing in our tree, in any of its 673 examples`() throws {
    let examples = try Self.examples()
    #expect(examples.count == 673)
    for example in examples {
      let document = Document(parsing: example.markdown)
      let html = HTMLWriter(document).html
      #expect(
        html == referenceHTML(example.markdown, keepsRawHTML: true), "example \(example.number)")
      #expect(document.faults.isEmpty, "example \(example.number)")
    }
  }

  /// Ours has bare autolinks everywhere (610…620), no tag filter (653), and the library's own
  /// attributes on task items (279, 280).
  @Test func `is what the library renders, but for eight examples that switch extensions`() throws {
    let different = try Self.examples().filter {
      referenceHTML($0.markdown, keepsRawHTML: true) != $0.html
    }
    #expect(different.map(\.number) == [279, 280, 610, 614, 616, 619, 620, 653])
  }

  @Test(arguments: ["constructs.md", "README.md"])
  func `is not needed: whole files keep everything too`(name: String) throws {
    let text = try Fixture.text("Fixtures/\(name)")
    #expect(HTMLWriter(Document(parsing: text)).html == referenceHTML(text, keepsRawHTML: true))
  }

  @Test func `has places inside the text and inside their parents`() throws {
    for example in try Self.examples() {
      let text = example.markdown
      let lines = LineTable(text)
      let end = lines.position(of: text.utf8.count)
      let whole = SourceRange(SourcePosition(line: 1, column: 1), end)
      for block in Document(parsing: text).blocks {
        let misplaced = misplacedNodes(block, in: whole)
        #expect(misplaced.isEmpty, "example \(example.number): \(misplaced)")
      }
    }
  }
}
