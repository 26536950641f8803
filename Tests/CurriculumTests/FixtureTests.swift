import Curriculum
import Foundation
import Testing

struct `Fixture courses` {
  private func folder(_ name: String) throws -> CourseFiles {
    var files = try CourseFiles(
      folder: Repository.tests.appendingPathComponent("Fixtures/\(name)").path)
    files.displayPrefix = "Content/"
    return files
  }

  @Test func `hold two questions of each kind and two cards`() throws {
    let files = try folder("samples")
    let checked = Course.load(files)
    let text = DiagnosticPrinter(files: files).text(for: checked.diagnostics)
    #expect(checked.diagnostics.isEmpty, "\(text)")
    let lesson = try #require(checked.value.lesson("quiz"))
    for kind in Question.Kind.allCases {
      #expect(lesson.questions.filter { $0.kind == kind }.count == 2, "\(kind)")
    }
    #expect(lesson.cards.map(\.id) == ["sample-card-1", "sample-card-2"])
    #expect(lesson.cards.map(\.isReversed) == [false, true])
    #expect(lesson.demos.isEmpty, "what a question shows is no demo of its own")
  }

  @Test func `hold ten different mistakes, each said once`() throws {
    let files = try folder("ten-mistakes")
    let found = Course.load(files).diagnostics
    #expect(found.count == 10)
    #expect(Set(found.map(\.id)).count == 10)
    try expectGolden(DiagnosticPrinter(files: files).text(for: found), "ten-mistakes")
  }
}
