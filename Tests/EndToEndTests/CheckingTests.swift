import Foundation
import Testing

struct `Checking a course` {
  @Test func `finds no error in our own`() throws {
    let run = try CommandRun(
      "check", "--content", CommandRun.package.appending(path: "Content").path)
    #expect(run.status == 0)
    #expect(!run.diagnostics.contains("error:"))
  }

  @Test func `reports all mistakes of a broken one`() throws {
    let broken = CommandRun.package.appending(path: "Tests/CurriculumTests/Fixtures/ten-mistakes")
    let run = try CommandRun("check", "--content", broken.path)
    #expect(run.status == 1)
    #expect(run.diagnostics.split(separator: "\n").count { $0.contains(": error: ") } >= 10)
    let compact = try CommandRun("check", "--content", broken.path, "--compact")
    #expect(compact.status == 1)
    #expect(!compact.diagnostics.contains("^"))
  }

  @Test func `says when there is no course`() throws {
    let run = try CommandRun("check", "--content", "/nonexistent/place")
    #expect(run.status == 65)
    #expect(run.diagnostics.contains("/nonexistent/place"))
  }
}
