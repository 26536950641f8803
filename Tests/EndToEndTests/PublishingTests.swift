import Foundation
import Testing

struct `Publishing` {
  private func files(in folder: URL) -> [String] {
    (FileManager.default.subpaths(atPath: folder.path) ?? []).sorted()
  }

  @Test func `writes the site from a binary that was copied alone`() throws {
    let folder = try TemporaryFolder()
    let copy = folder.url.appending(path: "lrlearn")
    try FileManager.default.copyItem(at: CommandRun.binary, to: copy)
    let lesson = try CommandRun("lesson", "step-decay", in: folder.url, binary: copy)
    #expect(lesson.status == 0)
    let site = try CommandRun("site", "--output", "site", in: folder.url, binary: copy)
    #expect(site.status == 0)
    let written = files(in: folder.url.appending(path: "site"))
    #expect(written.contains("index.html"))
    #expect(written.contains("lessons/step-decay/index.html"))
  }

  @Test func `leaves a folder alone that is not its own`() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: folder.url.appending(path: "letter.txt"))
    let run = try CommandRun("site", "--output", folder.url.path)
    #expect(run.status != 0)
    #expect(files(in: folder.url) == ["letter.txt"])
  }

  @Test func `writes nothing from a broken course`() throws {
    let folder = try TemporaryFolder()
    let broken = CommandRun.package.appending(path: "Tests/CurriculumTests/Fixtures/ten-mistakes")
    let run = try CommandRun(
      "site", "--content", broken.path, "--output", "site", in: folder.url)
    #expect(run.status == 1)
    #expect(run.diagnostics.contains("error:"))
    #expect(files(in: folder.url).allSatisfy { !$0.hasPrefix("site") })
  }
}
