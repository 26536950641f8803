import Foundation
import Testing

/// Compares with `Golden/NAME`; `LRLEARN_RECORD=1` writes it instead.
func expectGolden(
  _ text: String, _ name: String, here: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: here).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name) differs", sourceLocation: location)
}

/// The README of the target under test.
func readme(here: String = #filePath) throws -> String {
  let root = URL(filePath: here).deletingLastPathComponent().deletingLastPathComponent()
  let file = root.deletingLastPathComponent().appending(path: "Sources/TeXMath/README.md")
  return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}
