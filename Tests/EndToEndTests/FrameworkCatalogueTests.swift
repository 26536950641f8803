import Testing

struct `The catalogue of frameworks` {
  @Test func `shows a call with its parameters and traps`() throws {
    let run = try CommandRun("schedule", "torch.CosineAnnealingLR")
    #expect(run.status == 0)
    for text in ["T_max", "eta_min", "rises again", "PyTorch 2.13.0"] {
      #expect(run.output.contains(text))
    }
  }

  @Test func `lists the calls of a framework`() throws {
    let run = try CommandRun("schedule", "torch")
    #expect(run.status == 0)
    #expect(run.output.contains("ReduceLROnPlateau"))
  }
}
