import Optimization
import Testing

struct `The kin of Adam` {
  /// Where a rule ends on ½·Σx² from x = (1, −3).
  private func end<Rule: Optimizer>(
    _ rule: Rule, rate: Double, updates: Int
  ) throws -> [Double] where Rule.Scalar == Double {
    var point = [1.0, -3]
    var state = try rule.start(at: point)
    for _ in 0..<updates { rule.update(&point, gradient: point, state: &state, rate: rate) }
    return point
  }

  @Test(arguments: [1.0, 2, 3, 4, 5])
  func `rectified, is momentum alone for five updates`(step: Double) throws {
    #expect(try RAdam<Double>().rectification(at: Int(step)) == nil)
  }

  @Test func `rectified, warms up to Adam`() throws {
    let rule = try RAdam<Double>()
    let shares = try [6, 10, 100, 1000, 100_000].map { try #require(rule.rectification(at: $0)) }
    #expect(shares == shares.sorted())
    #expect(shares[0] < 0.04 && abs(shares[4] - 1) < 1e-12)
    // With β₂ = 2/3 the average never rests on more than five gradients.
    #expect(try RAdam<Double>(beta2: 2.0 / 3).rectification(at: 10_000) == nil)
  }

  @Test func `with Nesterov's momentum, are Adam's first update from another side`() throws {
    // μ·m/(1 − μ²) + (1 − μ)·g/(1 − μ) = (μ/(1 + μ) + 1)·g in the first update, with m = (1 − μ)·g.
    let rule = try NAdam<Double>(epsilon: .outside(0), momentum: .constant)
    let point = try end(rule, rate: 0.1, updates: 1)
    #expect(abs(point[0] - (1 - 0.1 * (0.9 / 1.9 + 1))) < 1e-12)
    #expect(abs(point[1] - (-3 + 0.1 * (0.9 / 1.9 + 1))) < 1e-12)
  }

  @Test func `with the largest gradient, move by the rate at first`() throws {
    let point = try end(Adamax<Double>(epsilon: 0), rate: 0.1, updates: 1)
    #expect(abs(point[0] - 0.9) < 1e-15 && abs(point[1] + 2.9) < 1e-15)
  }

  @Test func `that look at the sign, move by the rate always, and stay where nothing pulls`() throws
  {
    let rule = try Lion<Double>()
    #expect(try end(rule, rate: 0.25, updates: 4) == [0, -2])
    var (point, state) = ([5.0], try rule.start(at: [5]))
    rule.update(&point, gradient: [0], state: &state, rate: 0.25)
    #expect(point == [5])
  }

  @Test(arguments: [
    ("nadam(0.01, momentum_decay: -1)", "'momentum_decay' must not be negative, but is -1"),
    ("radam(0.01, threshold: 3)", "'threshold' must be 4 or more, not 3"),
    ("adamax(0.01, beta1: 1)", "'beta1' must be below 1, not 1"),
    ("lion(0.01, beta1: 1.5)", "'beta1' must be from 0 to 1, not 1.5"),
  ])
  func `name the parameter at fault`(text: String, message: String) throws {
    let expression = try Expression(parsing: text)
    let error = #expect(throws: ExpressionError.self) { try expression.optimizer() }
    #expect(error?.message == message)
  }
}
