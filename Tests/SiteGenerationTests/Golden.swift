import Foundation
import Testing

/// Compares with `Golden/NAME`; `LRLEARN_RECORD=1` writes it instead.
func expectGolden(
  _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  #expect(text == expected, "\(name) differs", sourceLocation: location)
}
