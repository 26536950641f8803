import Testing

struct `Code from the command line` {
  static let warmUp = "linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)"

  @Test func `is written for PyTorch`() throws {
    let run = try CommandRun("code", Self.warmUp, "--to", "pytorch")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("import torch\n"))
    #expect(run.output.contains("SequentialLR("))
    #expect(run.output.contains("CosineAnnealingLR(optimizer, T_max=9500, eta_min=0.0)"))
    #expect(run.output.contains("milestones=[500, 10000]"))
  }

  @Test func `is the one that fits the run`() throws {
    let run = try CommandRun("code", Self.warmUp, "--to", "transformers", "--steps", "10000")
    #expect(run.status == 0)
    #expect(run.output.contains("get_cosine_schedule_with_warmup"))
    let longer = try CommandRun("code", Self.warmUp, "--to", "transformers")
    #expect(longer.status == 0)
    #expect(longer.output.contains("get_wsd_schedule"))
  }

  @Test func `says why there is none, and how far the nearest is off`() throws {
    let run = try CommandRun("code", "step(0.1, by: 0.5, every: 10)", "--to", "transformers")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.diagnostics.contains("Transformers has no schedule with this curve"))
    #expect(run.diagnostics.contains("nearest: transformers.get_wsd_schedule("))
    #expect(run.diagnostics.contains("over 100 steps: "))
    #expect(run.diagnostics.contains("The largest difference is 0.03278, at step 30."))
  }

  @Test func `says of rates without a formula that they are those of a run`() throws {
    let chain =
      "torch.ChainedScheduler(lr=0.1, schedulers=[CosineAnnealingLR(T_max=9), "
      + "ExponentialLR(gamma=0.9)])"
    let run = try CommandRun("code", chain, "--to", "swift", "--steps", "30")
    #expect(run.status == 0)
    #expect(run.output.contains("a run of 30 steps"))
    #expect(try CommandRun("code", chain, "--to", "swift", "--steps", "20000").status == 1)
  }

  @Test(arguments: [
    ["step(0.1)", "--to", "keras"], ["0.1", "--to", "jax"], ["0.1", "--steps", "3"],
  ])
  func `refuses what it cannot read`(arguments: [String]) throws {
    #expect(try CommandRun("code", arguments[0], arguments[1], arguments[2]).status == 64)
  }
}
