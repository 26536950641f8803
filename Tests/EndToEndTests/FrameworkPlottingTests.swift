import Foundation
import Testing

struct `Plotting a framework's call` {
  static let cosine = "torch.CosineAnnealingLR(lr=0.1, T_max=20)"
  static let plateau = "torch.ReduceLROnPlateau(lr=0.1, factor=0.5, patience=1)"

  @Test func `gives its rates, and warns of its trap on stderr`() throws {
    let run = try CommandRun("plot", Self.cosine, "--steps", "41", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.contains("\n20,0.0") && run.output.contains("\n40,0.0999999999999999"))
    #expect(run.diagnostics.contains("warning: the rate rises again after T_max steps"))
    #expect(run.diagnostics.contains("hold the lowest rate"))
  }

  @Test func `is silent where the trap is not reached`() throws {
    #expect(try CommandRun("plot", Self.cosine, "--steps", "21").diagnostics == "")
  }

  @Test func `follows a metric from the command line`() throws {
    let run = try CommandRun(
      "plot", Self.plateau, "--metrics", "1,1,1,0.5", "--format", "csv")
    #expect(run.status == 0)
    let rates = run.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }
    #expect(rates == ["0.1", "0.1", "0.1", "0.05", "0.05"])
  }

  @Test func `follows a metric from a file`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "loss.txt")
    try Data("1\n1, 1\n0.5\n".utf8).write(to: file)
    let run = try CommandRun("plot", Self.plateau, "--metrics", file.path, "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("3,0.05\n4,0.05\n"))
  }

  @Test func `names the line of a file that holds no number`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "loss.txt")
    try Data("1\nhalf\n".utf8).write(to: file)
    let run = try CommandRun("plot", Self.plateau, "--metrics", file.path)
    #expect(run.status == 65)
    #expect(run.diagnostics.contains("loss.txt:2: 'half' is no number"))
  }

  @Test(arguments: [
    ([plateau], "--metrics"), ([plateau, "--metrics", "1,2", "--steps", "9"], "only 3 steps"),
    (["torch.OneCycleLR(max_lr=0.1, total_steps=30)", "--steps", "40"], "no rate at step 31"),
    (["torch.MultiplicativeLR(lr=1, lr_lambda=lambda e: 2)", "--steps", "2000"], "step 1024"),
  ])
  func `is refused without a word on stdout`(arguments: [String], message: String) throws {
    let last = arguments.dropFirst()
    for format in ["text", "json", "csv", "svg"] {
      let all = ["plot", arguments[0], "--format", format] + last
      let run = try CommandRun(list: all)
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.diagnostics.contains(message))
    }
  }

  @Test func `that is not there is no file`() throws {
    #expect(try CommandRun("plot", Self.plateau, "--metrics", "no-file").status == 65)
  }
}
