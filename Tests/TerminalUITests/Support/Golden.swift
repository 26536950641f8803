import Foundation
import Testing

/// Compares `text` with `Golden/name.txt`; `LRLEARN_RECORD=1` writes the file instead.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")
  let file = folder.appending(path: name + ".txt")
  if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
    try? Data(text.utf8).write(to: file)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("there is no golden file \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != text else { return }
  let difference = firstDifference(expected, text)
  Issue.record("\(name) differs: \(difference)", sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ text: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
  let was = index < old.count ? String(old[index]) : "(end)"
  let now = index < new.count ? String(new[index]) : "(end)"
  return "line \(index + 1)\n  was \(was)\n  now \(now)"
}

/// Bytes as text in which the escape character can be seen.
func visible(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\u{1B}", with: "␛")
}
