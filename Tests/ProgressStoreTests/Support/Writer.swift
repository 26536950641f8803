import Foundation

/// A process of its own that appends to a store.
final class Writer {
  private let process = Process()
  private let pipe = Pipe()
  private var text = ""

  init(path: String, count: Int) throws {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.executableURL = tests.deletingLastPathComponent().appending(path: "ProgressWriter")
    process.arguments = [path, "\(count)"]
    process.standardOutput = pipe
    try process.run()
    try pipe.fileHandleForWriting.close()
  }

  /// The ids it has said are kept.
  var kept: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Waits until so many are kept; false when it ends before.
  func wait(for count: Int) -> Bool {
    while kept.count < count {
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { return false }
      text += String(decoding: data, as: UTF8.self)
    }
    return true
  }

  /// Ends it as `kill -9` does.
  func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Reads what is left, and gives its exit code.
  func end() -> Int32 {
    text += String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus
  }
}
