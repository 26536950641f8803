import Foundation
import Testing

/// A file beside the tests.
enum Fixture {
  static func bytes(_ path: String, here: String = #filePath) throws -> [UInt8] {
    let folder = URL(filePath: here).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}

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
