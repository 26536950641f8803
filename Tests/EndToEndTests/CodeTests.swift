import Testing

struct `Code from the command line` {
  static let warmUp = "linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)"

  @Test func `is written for PyTorch`() throws {
    let run = try CommandRun("code", Self.warmUp, "--to", "pytorch")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("import torch\n"))
    #expect(run.output.contains("CosineAnnealingLR(optimizer, T_max=9500, eta_min=0.0)"))
    #expect(run.output.contains("milestones=[500, 10000]"))
  }

  @Test func `says why there is none, and what comes nearest`() throws {
    let run = try CommandRun("code", Self.warmUp, "--to", "transformers")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.diagnostics.contains("rises again"))
    #expect(run.diagnostics.contains("nearest: transformers.get_cosine_schedule_with_warmup("))
  }

  @Test(arguments: [
    ["step(0.1)", "--to", "keras"], ["0.1", "--to", "jax"], ["0.1", "--steps", "3"],
  ])
  func `refuses what it cannot read`(arguments: [String]) throws {
    #expect(try CommandRun("code", arguments[0], arguments[1], arguments[2]).status == 64)
  }
}
