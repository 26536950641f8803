import Curriculum
import Foundation
import Testing

struct `A course folder` {
  /// Makes a folder, hands it over, and removes it.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lrlearn-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["course/en/lessons", "course/en/images", "course/en/.git", "outside"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(path), withIntermediateDirectories: true)
    }
    for path in [
      "course/en/course.yml", "course/en/lessons/b.md", "course/en/lessons/a.md",
      "course/en/lessons/notes.txt", "course/en/.git/x.md", "course/en/images/a.svg",
      "course/README.md", "outside/secret.md",
    ] {
      try Data(path.utf8).write(to: folder.appendingPathComponent(path))
    }
    try body(folder)
  }

  @Test func `lists pages, course file and images, sorted`() throws {
    try withFolder { folder in
      let files = try CourseFiles(folder: folder.appendingPathComponent("course").path)
      #expect(
        files.paths == [
          "en/course.yml", "en/images/a.svg", "en/lessons/a.md", "en/lessons/b.md",
        ])
      #expect(files.read("en/lessons/a.md") == Array("course/en/lessons/a.md".utf8))
      #expect(files.read("en/../../outside/secret.md") == nil)
      #expect(files.displayPrefix.hasSuffix("course/"))
    }
  }

  @Test func `follows no link out of itself`() throws {
    try withFolder { folder in
      let lessons = folder.appendingPathComponent("course/en/lessons")
      let manager = FileManager.default
      let outside = folder.appendingPathComponent("outside").path
      try manager.createSymbolicLink(
        atPath: lessons.appendingPathComponent("c.md").path,
        withDestinationPath: outside + "/secret.md")
      try manager.createSymbolicLink(
        atPath: lessons.appendingPathComponent("deep").path, withDestinationPath: outside)
      try manager.createSymbolicLink(
        atPath: lessons.appendingPathComponent("round").path, withDestinationPath: "..")
      let files = try CourseFiles(folder: folder.appendingPathComponent("course").path)
      #expect(!files.paths.contains("en/lessons/c.md"))
      #expect(!files.paths.contains { $0.contains("secret") })
    }
  }

  @Test func `must exist and hold a course`() throws {
    #expect(throws: CourseFiles.FolderError.noFolder("/nonexistent")) {
      try CourseFiles(folder: "/nonexistent")
    }
    try withFolder { folder in
      let path = folder.appendingPathComponent("outside").path
      #expect(throws: CourseFiles.FolderError.noCourse(path)) { try CourseFiles(folder: path) }
    }
  }
}
