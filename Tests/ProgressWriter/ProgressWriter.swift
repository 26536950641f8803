import Foundation
import Optimization
import Practice
import ProgressStore

/// ProgressWriter PATH COUNT: appends graded answers to a store, one by one, and writes the id of
/// each as a line when it is kept. Tests kill it, and run several of it at once.
@main
struct ProgressWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[2]),
      let store = try ProgressStore(path: arguments[1], for: .writing, patience: 60)
    else { exit(64) }
    var random = SystemRandomNumberGenerator()
    for place in 0..<count {
      let answer = AnswerRecord(score: 1, confidence: .sure, seed: random.next())
      let entry = LogEntry(
        id: EntryID(using: &random), at: 1_790_000_000 + Int64(place),
        event: .answer(question: "step-25", answer))
      try store.append(entry, to: "course")
      FileHandle.standardOutput.write(Data(entry.id.text + [0x0A]))
    }
  }
}
