import Frameworks
import Optimization
import Testing

/// What a mistake in a framework's call gets: its place, and what the framework itself does.
struct `A mistake in a call` {
  struct Case: Sendable {
    let text: String
    let marked: String
    let message: String
    let hint: String

    init(_ text: String, at marked: String, _ message: String, _ hint: String = "") {
      (self.text, self.marked, self.message, self.hint) = (text, marked, message, hint)
    }
  }

  static let cases = [
    Case("torch.StepLr(lr=0.1, step_size=3)", at: "torch.StepLr", "no such", "torch.StepLR"),
    Case(
      "torch.optim.lr_scheduler.StepLRR(lr=1)", at: "torch.optim.lr_scheduler.StepLRR", "no such",
      "did you mean 'torch.StepLR'"),
    Case("StepLr(step_size=3)", at: "StepLr", "no such", "torch.StepLR"),
    Case(
      "torch.StepLR(lr=0.1, stepsize=3)", at: "stepsize", "takes no 'stepsize'",
      "did you mean 'step_size'"),
    Case("torch.StepLR(lr=0.1)", at: "torch.StepLR", "'step_size' is missing", "step_size=30"),
    Case("torch.StepLR(optimizer, 30)", at: "torch.StepLR", "does not know the learning rate", ""),
    Case(
      "torch.StepLR(optimizer, 30, 0.1, -1, 7, lr=0.1)", at: "7", "no more values by position",
      "TypeError"),
    Case(
      "torch.StepLR(optimizer, 30, step_size=3, lr=0.1)", at: "step_size", "given twice",
      "TypeError"),
    Case(
      "torch.StepLR(lr=0.1, step_size=0)", at: "0", "'step_size' must be above 0, not 0",
      "ZeroDivisionError"),
    Case("torch.StepLR(lr=0.1, step_size=2.5)", at: "2.5", "whole number", ""),
    Case("torch.StepLR(lr=0.1, step_size=\"3\")", at: "\"3\"", "'step_size' must be a number", ""),
    Case("torch.StepLR(lr=-0.1, step_size=3)", at: "-0.1", "at least 0", "ValueError"),
    Case("torch.StepLR(lr=0.1, step_size=3, last_epoch=5)", at: "5", "must be -1", ""),
    Case(
      "torch.LinearLR(lr=0.1, start_factor=0)", at: "0",
      "'start_factor' must be above 0 and at most 1", "ValueError"),
    Case("torch.OneCycleLR(max_lr=0.1)", at: "torch.OneCycleLR", "needs total_steps", "ValueError"),
    Case(
      "torch.OneCycleLR(max_lr=0.1, total_steps=10, anneal_strategy=\"cosine\")", at: "\"cosine\"",
      "must be one of \"cos\", \"linear\"", "ValueError"),
    Case(
      "torch.SequentialLR(lr=0.1, schedulers=[StepLR(step_size=3), ExponentialLR(gamma=0.9)], milestones=[5, 3])",
      at: "[5, 3]", "one less than the schedulers", "ValueError"),
    Case(
      "torch.SequentialLR(lr=0.1, schedulers=[StepLR(3), StepLR(3), StepLR(3)], milestones=[5, 3])",
      at: "3", "rise from item to item", "does not check"),
    Case(
      "torch.SequentialLR(lr=0.1, schedulers=[StepLR(step_size=3), ReduceLROnPlateau()], milestones=[5])",
      at: "ReduceLROnPlateau()", "needs a metric", "ValueError"),
    Case(
      "torch.SequentialLR(lr=0.1, schedulers=[StepLR(step_size=0)], milestones=[])", at: "0",
      "above 0", "ZeroDivisionError"),
    Case(
      "torch.SequentialLR(lr=0.1, schedulers=[StepLR(step_size=3), step(0.1, by: 0.5, every: 3)], milestones=[5])",
      at: "step(0.1, by: 0.5, every: 3)", "one of our schedules", "then"),
    Case(
      "torch.ReduceLROnPlateau(lr=0.1)", at: "torch.ReduceLROnPlateau", "follows a metric",
      "--metrics"),
    Case("torch.ReduceLROnPlateau(lr=0.1, factor=1)", at: "1", "below 1", "ValueError"),
    Case(
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: 1 / e)", at: "1 / e", "divides by 0",
      "ZeroDivisionError"),
    Case(
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: warm ** e)", at: "warm", "no value for 'warm'", ""
    ),
    Case(
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: open(e))", at: "open", "cannot call 'open'",
      "math.cos"),
    Case("torch.LambdaLR(lr=0.1, lr_lambda=lambda e: e ^ 2)", at: "^", "no power in Python", "**"),
    Case("torch.LambdaLR(lr=0.1, lr_lambda=lambda e: [e])", at: "[e]", "numbers only", ""),
    Case(
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda a, b: a)", at: ",", "more than one parameter", ""),
    Case(
      "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: math.sqrt(-1 - e))", at: "math.sqrt(-1 - e)",
      "no value here", "ValueError"),
    Case("torch.LambdaLR(lr=0.1, lr_lambda=0.5)", at: "0.5", "must be a lambda", ""),
    Case("lambda e: e", at: "lambda e: e", "a lambda means nothing here", ""),
    Case("torch.CosineAnnealingWarmRestarts(lr=0.1, T_0=0)", at: "0", "above 0", "ValueError"),
  ]

  @Test(arguments: cases)
  func `is refused with its place and what the framework does`(mistake: Case) throws {
    let error = try #require(
      throws: ExpressionError.self,
      performing: {
        _ = try Expression(parsing: mistake.text, vocabulary: .complete).schedule()
      })
    let bytes = Array(mistake.text.utf8)[error.range]
    #expect(String(decoding: bytes, as: UTF8.self) == mistake.marked, "\(error)")
    #expect(error.message.contains(mistake.message), "\(error)")
    #expect(mistake.hint.isEmpty || (error.hint ?? "").contains(mistake.hint), "\(error)")
  }

  @Test(arguments: [
    "lambda e: " + String(repeating: "(", count: 100_000),
    "lambda e: " + String(repeating: "not ", count: 100_000) + "e",
    "lambda e: " + String(repeating: "e if e else ", count: 100_000) + "e",
    "lambda e: e" + String(repeating: " < e", count: 100_000),
    "lambda e: e" + String(repeating: " and e", count: 100_000),
    String(repeating: "lambda e: ", count: 100_000) + "e",
    String(repeating: "torch.SequentialLR(schedulers=[", count: 100_000),
  ])
  func `of any size never crashes`(text: String) {
    #expect(throws: ExpressionError.self) {
      try Expression(
        parsing: "torch.LambdaLR(lr=0.1, lr_lambda=\(text))", vocabulary: .complete
      ).schedule()
    }
  }
}
