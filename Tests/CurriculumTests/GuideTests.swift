import Curriculum
import Foundation
import Testing

struct `The author's guide` {
  @Test(arguments: GuideExample.all.filter { $0.mistake == nil })
  func `shows only what is right`(example: GuideExample) {
    let course = TestCourse(example.path, example.file)
    let found = course.load().diagnostics.filter { $0.id != "unused-reference" }
    let text = DiagnosticPrinter(files: course.courseFiles).text(for: found)
    #expect(found.isEmpty, "\(text)")
  }

  @Test(arguments: GuideExample.all.filter { $0.mistake != nil })
  func `names the mistakes it shows`(example: GuideExample) {
    let found = TestCourse(example.path, example.file).load().diagnostics
    let ids = Set(found.map(\.id)).subtracting(["unused-reference"])
    #expect(ids == [example.mistake ?? ""])
  }

  @Test func `explains every rule there is`() throws {
    let guide = try Repository.text("Content/README.md")
    let explained = guide.matches(of: #/\n\| `([a-z0-9-]+)` \| /#).map { String($0.output.1) }
    let table = explained.drop { $0 != "analogy-limits" }
    #expect(Array(table) == (try rules()).sorted())
  }

  /// The names of all rules, read from the sources.
  private func rules() throws -> Set<String> {
    let folder = Repository.root.appendingPathComponent("Sources/Curriculum")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var rules: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: #/Finding\(\s*"([a-z0-9-]+)"/#) {
        rules.insert(String(match.output.1))
      }
    }
    return rules
  }
}
