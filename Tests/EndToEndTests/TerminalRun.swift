import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of the built binary at a terminal of its own, with a person who reads and types.
final class TerminalRun {
  struct Fault: Error {
    let reason: String
  }

  private let process = Process()
  private let person: Int32
  private let scratch: TemporaryFolder
  /// Everything written so far.
  private(set) var screen = ""
  /// What was written and not waited for yet.
  private var unseen: [UInt8] = []

  /// What the program finds; its home is a folder of its own unless another environment is given.
  let environment: [String: String]

  convenience init(_ arguments: String..., columns: UInt16 = 80, rows: UInt16 = 24) throws {
    try self.init(list: arguments, columns: columns, rows: rows)
  }

  init(
    list arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    scratch = try TemporaryFolder()
    self.environment = [
      "LANG": "C.UTF-8", "TERM": "xterm-256color", "XDG_DATA_HOME": scratch.url.path,
    ].merging(environment) { $1 }
    let terminal: Int32
    (person, terminal) = try Self.pair()
    var size = winsize()
    (size.ws_col, size.ws_row) = (columns, rows)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.executableURL = CommandRun.binary
    process.arguments = arguments
    process.environment = self.environment
    process.currentDirectoryURL = scratch.url
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    // Only then does reading end with the program.
    try handle.close()
  }

  /// The two ends of a new terminal.
  private static func pair() throws -> (person: Int32, terminal: Int32) {
    var (person, terminal): (Int32, Int32) = (-1, -1)
    guard openpty(&person, &terminal, nil, nil, nil) == 0 else {
      throw Fault(reason: "no terminal to be had")
    }
    _ = fcntl(person, F_SETFD, FD_CLOEXEC)
    return (person, terminal)
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(person)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(person, bytes, bytes.count)
  }

  /// Reads until `text` has been written after what was waited for before; gives what came up to its end.
  @discardableResult
  func waitFor(_ text: String) throws -> String {
    while true {
      let arrived = String(decoding: unseen, as: UTF8.self)
      if let found = arrived.range(of: text) {
        let seen = String(arrived[..<found.upperBound])
        unseen.removeFirst(seen.utf8.count)
        return seen
      }
      guard let bytes = read() else {
        throw Fault(reason: "'\(text)' never came; this did: \(screen)")
      }
      unseen += bytes
      screen += String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The exit status, after everything was written. A program that still waits for a key is ended.
  func end() -> Int32 {
    while process.isRunning || hasInput(within: 0) {
      guard let bytes = read() else {
        // The last process that held the terminal has gone, or nothing came for long.
        if !isClosed { process.terminate() }
        break
      }
      screen += String(decoding: bytes, as: UTF8.self)
    }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// What came next; nil when nothing came for long, or nothing will.
  private func read() -> [UInt8]? {
    guard hasInput(within: 120_000) else { return nil }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(person, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// Whether nobody is left at the other end.
  private var isClosed: Bool {
    var request = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLHUP) != 0
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}
