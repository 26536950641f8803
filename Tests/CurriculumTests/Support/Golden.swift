import Foundation
import Testing

/// Compares `text` with the file `Golden/<name>.txt`; `LRLEARN_RECORD=1` writes the file instead.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Repository.tests.appendingPathComponent("Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(text == golden, "differs from \(name).txt", sourceLocation: sourceLocation)
}
