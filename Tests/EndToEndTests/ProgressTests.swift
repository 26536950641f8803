import Foundation
import Testing

struct `Progress on the command line` {
  /// A home of its own for progress, and the commands in it.
  private struct Home {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var store: URL { folder.url.appending(path: "data/lrlearn/progress.sqlite") }

    func run(_ arguments: String..., data: String? = nil) throws -> CommandRun {
      try run(list: arguments, data: data)
    }

    func run(list arguments: [String], data: String? = nil) throws -> CommandRun {
      let place = data ?? folder.url.appending(path: "data").path()
      return try CommandRun(
        list: ["progress"] + arguments,
        environment: ["LANG": "C.UTF-8", "XDG_DATA_HOME": place], in: folder.url)
    }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: folder.url.appending(path: name))
    }

    func text(of name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.url.appending(path: name)), as: UTF8.self)
    }
  }

  private static let export = """
    {"schema":"lrlearn/progress/1","course":"learning-rates","entries":[
    {"id":"3f1c9a52-7d0e-4b8a-9c64-1e2f3a4b5c60","at":1790000000,"event":"read","lesson":"step-decay"},
    {"id":"5e6f7081-92a3-4b4c-95d6-e7f8091a2b3c","at":1790086400,"event":"grade","card":"a","grade":3,"fingerprint":7}
    ]}

    """
  private static let empty =
    "{\"schema\":\"lrlearn/progress/1\",\"course\":\"learning-rates\",\"entries\":[\n]}\n"

  @Test func `goes out as it came in, to a file and to standard output`() throws {
    let home = try Home()
    try home.write(Self.export, to: "a.json")
    let rehearsal = try home.run("import", "a.json", "--dry-run")
    #expect(rehearsal.output == "would import 2 entries\n" && rehearsal.status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.store.path()))
    #expect(try home.run("import", "a.json").output == "imported 2 entries\n")
    #expect(try home.run("import", "a.json").output == "imported 0 entries, 2 known already\n")
    #expect(try home.run("export").output == Self.export)
    let written = try home.run("export", "b.json")
    #expect(written.output.isEmpty && written.diagnostics == "wrote 2 entries to b.json\n")
    #expect(try home.text(of: "b.json") == Self.export)
  }

  @Test func `goes out through a link, and leaves the link`() throws {
    let home = try Home()
    try home.write("", to: "a.json")
    let link = home.folder.url.appending(path: "link.json")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: home.folder.url.appending(path: "a.json"))
    #expect(try home.run("export", "link.json").status == 0)
    #expect(try home.text(of: "a.json") == Self.empty)
  }

  @Test func `is empty where there is none, and stays without a file`() throws {
    let home = try Home()
    #expect(try home.run("export").output == Self.empty)
    #expect(try home.run("reset").output == "there is no progress to reset\n")
    #expect(!FileManager.default.fileExists(atPath: home.store.path()))
  }

  @Test func `is reset only for who says yes, and can be taken back`() throws {
    let home = try Home()
    try home.write(Self.export, to: "a.json")
    _ = try home.run("import", "a.json")
    let asked = try home.run("reset")
    #expect(asked.status == 64 && asked.diagnostics.contains("--yes"))
    #expect(try home.run("export").output == Self.export)
    let reset = try home.run("reset", "--yes")
    #expect(reset.status == 0)
    #expect(try home.run("export").output == Self.empty)
    let backup = try #require(reset.output.split(separator: "\n").dropFirst().first)
    #expect(backup.contains("progress-before-reset-"))
    #expect(try home.run("import", String(backup)).output == "imported 2 entries\n")
    #expect(try home.run("export").output == Self.export)
  }

  @Test(arguments: [
    ("", "a.json:1:1: '{' should stand here"),
    ("[1]", "a.json:1:1: '{' should stand here"),
    (
      export.replacing("\"grade\":3", with: "\"grade\":9"),
      "a.json:3:97: entries[1].grade: 9 is not a grade, 1 to 4"
    ),
    (
      export.replacing("learning-rates", with: "chess"),
      "a.json holds progress in the course 'chess'; this is the course 'learning-rates'"
    ),
    (
      export.replacing("progress/1", with: "progress/2"),
      "a.json:1:11: schema: \"lrlearn/progress/2\" is a form that this lrlearn does not know; "
        + "a newer one may"
    ),
    (
      export.replacing("\"read\"", with: "\"dance\""),
      "a.json:2:70: entries[0].event: this lrlearn knows no event 'dance'; a newer one may"
    ),
    (
      export.replacing("step-decay", with: "\\u001b[31m"),
      "a.json:2:86: entries[0].lesson: \"·[31m\" is not a name of 1 to 200 bytes without control "
        + "characters"
    ),
  ])
  func `refuses a broken import and imports nothing of it`(text: String, message: String) throws {
    let home = try Home()
    try home.write(text, to: "a.json")
    for flags in [[], ["--dry-run"]] {
      let run = try home.run(list: ["import", "a.json"] + flags)
      #expect(run.status == 65 && run.output.isEmpty)
      let lines = run.diagnostics.split(separator: "\n")
      #expect(lines.first.map(String.init) == "lrlearn: " + message)
      #expect(lines.dropFirst().first?.hasPrefix("nothing was imported") == true)
    }
    #expect(!FileManager.default.fileExists(atPath: home.store.path()))
  }

  @Test func `says which file cannot be read or written`() throws {
    let home = try Home()
    let missing = try home.run("import", "a.json")
    #expect(missing.status == 65 && missing.diagnostics.contains("'a.json' cannot be read"))
    let folder = try home.run("export", "no/such/b.json")
    #expect(folder.status == 74 && folder.diagnostics.contains("no such folder"))
    try home.write(Self.export, to: "a.json")
    try home.write("", to: "file")
    let unwritable = try home.run(
      "import", "a.json", data: home.folder.url.appending(path: "file/data").path())
    #expect(unwritable.status == 74 && unwritable.diagnostics.contains("cannot be made"))
    let homeless = try CommandRun(
      "progress", "import", "a.json", environment: [:], in: home.folder.url)
    #expect(homeless.status == 74 && homeless.diagnostics.contains("XDG_DATA_HOME"))
  }

  @Test(arguments: ["export", "import", "reset"])
  func `leaves a store that is none of ours`(command: String) throws {
    let home = try Home()
    try FileManager.default.createDirectory(
      at: home.store.deletingLastPathComponent(), withIntermediateDirectories: true)
    try home.write("this is no database\n", to: "data/lrlearn/progress.sqlite")
    try home.write(Self.export, to: "a.json")
    let run = try home.run(
      list: [command] + (command == "import" ? ["a.json"] : command == "reset" ? ["--yes"] : []))
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.diagnostics.contains("is not a progress file; it is left as it is"))
    #expect(try home.text(of: "data/lrlearn/progress.sqlite") == "this is no database\n")
  }
}
