import Frameworks
import Optimization
import Testing

/// The arithmetic of a Python lambda; the values are Python's.
struct `A lambda` {
  @Test(arguments: [
    ("t // 2", 7.0, 3.0), ("-t // 2", 7, -4), ("t % 3", 7, 1), ("-t % 3", 7, 2), ("t % -3", 7, -2),
    ("7.5 // 2", 0, 3), ("-2 ** 2", 0, -4), ("2 ** -1", 0, 0.5), ("2 ** 3 ** 2", 0, 512),
    ("0.5 if t % 10 == 0 else 1.02", 20, 0.5), ("0.5 if t % 10 == 0 else 1.02", 21, 1.02),
    ("1 if t < 5 else 0.1 if t < 9 else 0.01", 8, 0.1), ("1 if 3 <= t < 5 else 0", 5, 0),
    ("1 if 3 <= t < 5 else 0", 3, 1), ("1 if not t == 3 else 2", 3, 2),
    ("1 if t > 2 and t < 4 or t == 9 else 0", 9, 1), ("(t > 2) * 0.5", 3, 0.5),
    ("min(1.0, t / 4, 7)", 2, 0.5), ("max(t, 3)", 2, 3), ("abs(-t)", 2, 2),
    ("round(2.5)", 0, 2), ("int(t / 2)", 5, 2), ("math.cos(math.pi * t)", 1, -1),
    ("np.sqrt(t)", 9, 3), ("math.floor(-0.5)", 0, -1), ("math.log(8, 2)", 0, 3),
    ("math.log10(100)", 0, 2), ("pow(2, t)", 3, 8), ("1e-3 * (t + 1)", 0, 1e-3),
    ("t != 3", 3, 0), ("True + 1", 0, 2),
  ])
  func `computes as Python does`(body: String, argument: Double, expected: Double) throws {
    let root = try ExpressionNode(parsing: "lambda t: " + body)
    guard case .function(let lambda) = root.kind else {
      Issue.record("no lambda")
      return
    }
    #expect(try ExpressionFunction.freeNames(in: lambda).isEmpty)
    let value = try ExpressionFunction(lambda).value(at: argument)
    #expect(abs(value - expected) < 1e-15)
    #expect(try ExpressionNode(parsing: root.canonicalText) == root)
  }

  @Test func `may shadow a constant with its parameter`() throws {
    let text = "torch.LambdaLR(lr=1, lr_lambda=lambda e: e)"
    #expect(try Expression(parsing: text, vocabulary: .complete).schedule().rate(at: 3) == 3)
  }

  @Test func `may use the values of a demo's parameters`() throws {
    let text = "torch.LambdaLR(lr=rate, lr_lambda=lambda e: decay ** e)"
    let expression = try Expression(parsing: text, vocabulary: .complete)
    #expect(expression.freeNames.map(\.name.text) == ["rate", "decay"])
    let bindings = Bindings([("rate", 2), ("decay", 0.5)])
    #expect(try expression.schedule(with: bindings).rate(at: 2) == 0.5)
  }

  @Test func `has no value where Python raises later`() throws {
    let text = "torch.LambdaLR(lr=0.1, lr_lambda=lambda e: 1 / (e - 3))"
    let schedule = try Expression(parsing: text, vocabulary: .complete).schedule()
    #expect(schedule.rate(at: 2) == -0.1)
    #expect(schedule.rate(at: 3).isNaN)
  }
}
