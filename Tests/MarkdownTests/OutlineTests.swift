import Markdown
import Testing

struct `The outline` {
  @Test func `shows every construct with its place`() throws {
    let document = Document(parsing: try Fixture.bytes("Fixtures/constructs.md"))
    try expectGolden(document.outline, "constructs.txt")
  }

  @Test func `is the same whatever parses beside it`() async throws {
    let bytes = try Fixture.bytes("Fixtures/constructs.md")
    let expected = Document(parsing: bytes).outline
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<50).count { _ in Document(parsing: bytes).outline != expected }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
