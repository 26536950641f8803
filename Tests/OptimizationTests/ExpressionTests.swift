import Optimization
import Testing

struct `An expression` {
  @Test(arguments: [
    ("0.1 * 0.5^2", 0.025), ("2/10", 0.2), ("sqrt(2)", 1.4142135623730951), ("-2^2", -4),
    ("2^-1", 0.5), ("2^3^2", 512), ("1 - 2 - 3", -4), ("(1 + 2) * 3", 9), ("1e-3", 0.001),
    ("min(3, 1, 2)", 1), ("max(3, 1, 2)", 3), ("floor(2.7) + ceil(2.1) + round(2.5)", 7),
    ("log10(100) + log2(8)", 5), ("abs(-3)", 3), ("pi", .pi), ("ln(e)", 1), ("2 ** 3", 8),
    ("10_000", 10_000), (".5", 0.5), ("--1", 1), ("+1", 1), ("8 / 4 / 2", 1),
  ])
  func `works out arithmetic`(text: String, expected: Double) throws {
    #expect(abs(try Expression(parsing: text).number() - expected) < 1e-12)
  }

  @Test(arguments: [
    ("linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)", 250, 0.05),
    ("linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)", 500, 0.1),
    ("linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)", 10_000, 0),
    ("constant(0.1) for 20 then constant(0.01)", 19, 0.1),
    ("constant(0.1) for 20 then constant(0.01)", 20, 0.01),
    ("0.1 for 5 then 0.2 for 5 then 0.3", 9, 0.2),
    ("0.1 for 5 then 0.2 for 5 then 0.3", 10, 0.3),
    ("0.5 * cosine(0.1, over: 100)", 50, 0.025), ("cosine(0.1, over: 100) / 2", 0, 0.05),
    ("step(lr0, by = 1/2, every = 10)", 25, 0.025), ("0.1", 7, 0.1),
    ("step(from: 0.1, every: 10, by: 0.5)", 10, 0.05),
    ("repeat(warmup(to: 0.1, over: 5) then linear(0.1, to: 0, over: 5), every: 10)", 15, 0.1),
  ])
  func `describes a schedule`(text: String, step: Int, rate: Double) throws {
    let bindings = Bindings([("lr0", 0.1)])
    let schedule = try Expression(parsing: text).schedule(with: bindings)
    #expect(abs(schedule.rate(at: step) - rate) < 1e-12)
  }
}
