import Foundation

/// One run of the built binary, from start to exit.
struct CommandRun {
  let status: Int32
  let output: String
  let diagnostics: String

  /// - Parameters:
  ///   - environment: all there is; the tests' own environment is not handed on.
  ///   - folder: the working folder; nil for a new empty one.
  ///   - input: what is typed or piped in; nothing when nil.
  init(
    _ arguments: String..., environment: [String: String] = ["LANG": "C.UTF-8"],
    in folder: URL? = nil, input: String? = nil, binary: URL = CommandRun.binary
  ) throws {
    try self.init(
      list: arguments, environment: environment, in: folder, input: input, binary: binary)
  }

  /// The same with the arguments as a list.
  init(
    list arguments: [String], environment: [String: String] = ["LANG": "C.UTF-8"],
    in folder: URL? = nil, input: String? = nil, binary: URL = CommandRun.binary
  ) throws {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder ?? scratch.url
    process.standardInput = try Self.file(input, in: scratch) ?? FileHandle.nullDevice
    let files = try ["out", "err"].map { name in
      let file = scratch.url.appending(path: name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    (process.standardOutput, process.standardError) = (files[0], files[1])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Self.text(scratch.url.appending(path: "out"))
    diagnostics = try Self.text(scratch.url.appending(path: "err"))
  }

  private static func file(_ input: String?, in scratch: TemporaryFolder) throws -> FileHandle? {
    guard let input else { return nil }
    let file = scratch.url.appending(path: "in")
    try Data(input.utf8).write(to: file)
    return try FileHandle(forReadingFrom: file)
  }

  private static func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The binary lies beside the bundle of the tests.
  static let binary: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "lrlearn")
  }()

  /// The root of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
