import Foundation
import Testing

@testable import Practice

struct `A transcript of sessions` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/transcripts")

  /// Replays each script of the folder; `LRLEARN_RECORD=1` writes what came out.
  @Test(arguments: ["quiz", "mixed", "review"])
  func `replays to itself`(name: String) throws {
    let file = Self.folder.appending(path: "\(name).txt")
    let script = try Data(contentsOf: file)
    let replayed = SessionScript.replay(Array(script))
    if ProcessInfo.processInfo.environment["LRLEARN_RECORD"] == "1" {
      try Data(replayed).write(to: file)
    } else {
      #expect(text(replayed) == text(script))
      #expect(!text(replayed).contains("not understood"))
    }
  }

  @Test(arguments: [
    "answer sure choice 0", "nonsense", "quiz", "quiz x all", "question a", "review 1",
    "question a l - - 0 choice 2 5", "question a l - - 0 parametric n=1", "grade good", "card",
    "card a l x", "read -", "at soon", "quiz 1 all slowly",
  ])
  func `says what it does not understand`(line: String) {
    #expect(text(SessionScript.replay(Array(line.utf8))) == line + "\n  not understood\n")
  }

  @Test func `leaves empty lines and remarks alone`() {
    for script in ["", "\n", "# a\n\n# b\n", "# a\n"] {
      #expect(text(SessionScript.replay(Array(script.utf8))) == script)
    }
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
