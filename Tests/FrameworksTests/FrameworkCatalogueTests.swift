import Frameworks
import Optimization
import Testing

/// What every entry of the catalogue promises.
struct `Every call of a framework` {
  @Test(arguments: FrameworkCatalog.all)
  func `has the values that its descriptor works out`(call: FrameworkCall) throws {
    guard !call.worked.isEmpty else { return }
    let expression = try Expression(parsing: "\(call.example)", vocabulary: .complete)
    let schedule = try expression.schedule()
    for worked in call.worked {
      let value = schedule.rate(at: worked.step)
      #expect(abs(value - worked.rate) < 1e-12, "\(call.example) at \(worked.step): \(value)")
    }
  }

  @Test(arguments: FrameworkCatalog.all)
  func `is found by its full name and by the paths of its framework`(call: FrameworkCall) {
    for prefix in call.framework.prefixes {
      let path = Name(prefix.bytes + call.name.bytes)
      #expect(FrameworkCatalog.call(named: path)?.fullName == call.fullName)
    }
    #expect(FrameworkCatalog.call(named: call.name, within: call.framework) != nil)
  }

  @Test(arguments: FrameworkCatalog.all)
  func `reads its own example, and gives it back`(call: FrameworkCall) throws {
    let expression = try Expression(parsing: "\(call.example)", vocabulary: .complete)
    let again = try Expression(parsing: expression.canonicalText, vocabulary: .complete)
    #expect(again.root == expression.root)
    #expect(expression.freeNames.isEmpty)
  }

  @Test(arguments: [
    "torch.optim.lr_scheduler.StepLR(optimizer, step_size=30, lr=0.1)",
    "lr_scheduler.StepLR(self.optimizer, 30, lr=0.1)", "StepLR(optimizer, 30, lr=0.1)",
    "torch.StepLR(30, lr=0.1)", "torch.StepLR(optimizer=opt, step_size=30, lr=0.1, last_epoch=-1)",
    "torch.optim.lr_scheduler.StepLR(torch.optim.SGD(model.parameters(), lr=0.1), step_size=30)",
    "torch.StepLR(lr=1e-1, step_size=3 * 10,)",
  ])
  func `is read as pasted`(text: String) throws {
    let expression = try Expression(parsing: text, vocabulary: .complete)
    let schedule = try expression.schedule()
    #expect(schedule.rate(at: 29) == 0.1)
    #expect(abs(schedule.rate(at: 30) - 0.01) < 1e-15)
    #expect(expression.freeNames.isEmpty)
  }

  @Test func `stands among our own schedules`() throws {
    let text = "linear(0, to: 0.1, over: 5) then 0.5 * torch.ExponentialLR(lr=0.1, gamma=0.5)"
    let schedule = try Expression(parsing: text, vocabulary: .complete).schedule()
    #expect(schedule.rate(at: 6) == 0.025)
  }

  @Test func `is unknown to the plain vocabulary`() {
    #expect(throws: ExpressionError.self) {
      try Expression(parsing: "torch.StepLR(lr=0.1, step_size=30)")
    }
  }
}
