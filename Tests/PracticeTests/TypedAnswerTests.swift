import Optimization
import Testing

@testable import Practice

struct `Typed numbers` {
  private func outcome(
    _ typed: String, value: Double = 0.025, tolerance: Double = 0.0005, unit: String = "",
    mistakes: [Double] = [0.05, 0.0125]
  ) -> Outcome {
    let key = AnswerKey.numeric(
      value: value, tolerance: tolerance, unit: Array(unit.utf8), mistakes: mistakes)
    let item = QuizItem(id: "q", lesson: "l", key: key)
    return AskedQuestion(item, seed: 1).outcome(of: .typed(Array(typed.utf8)))
  }

  @Test(arguments: [
    "0.025", ".025", "2.5e-2", "2.5E-2", "0,025", ",025", "1/40", "0.1 * 0.25", "0.1*0.5^2",
    " 0.025 ",
    "+0.025", "= 0.025", "≈0.025", "0.0254", "0.025 epochs", "2.5%", "2.5 %", "2,5 %", "2.5·10⁻²",
    "2.5 × 10^-2", "0.025.", "0.025/step", "(1/4)/10", "25e-3",
  ])
  func `are right in every spelling`(typed: String) {
    #expect(outcome(typed) == Outcome(score: 1), "\(typed)")
  }

  @Test(arguments: ["-3", "−3", "–3", "- 3", "-6/2"])
  func `have a minus sign of many shapes`(typed: String) {
    #expect(outcome(typed, value: -3, tolerance: 0.5, mistakes: [3]) == Outcome(score: 1))
    #expect(outcome("3", value: -3, tolerance: 0.5, mistakes: [3]) == Outcome(score: 0, mistake: 0))
  }

  @Test(arguments: ["12500", "12,500", "12 500", "12,500.0", "12_500", "1.25e4", "12\u{202F}500"])
  func `may have their thousands parted`(typed: String) {
    let isRight = outcome(typed, value: 12_500, tolerance: 0.5, mistakes: []).isRight
    #expect(isRight, "\(typed)")
  }

  @Test func `try both meanings of a comma that could be either`() {
    #expect(outcome("1,000", value: 1000, tolerance: 0.5).isRight)
    #expect(outcome("1,000", value: 1, tolerance: 0.05).isRight)
    #expect(!outcome("0,025", value: 25, tolerance: 0.5).isRight)
    #expect(!outcome("1,5", value: 15, tolerance: 0.5).isRight)
  }

  @Test(arguments: [
    "", " ", "many", "0.05 or 0.025", "0.025 0.05", "1/0", "e-2", "--", "%", "((", "1..2", "1,2,3",
    "0x10", "nan", "inf", "1e999", "0.02.5", "sqrt(2)", "\u{0}",
    String(repeating: "1", count: 1_000),
  ])
  func `are none when they are none`(typed: String) {
    #expect(outcome(typed) == Outcome(score: 0, slip: .notANumber), "\(typed)")
  }

  @Test(arguments: [
    ("0.05", 0), ("0.0125", 1), ("5%", 0), ("1/20", 0), ("0.0126", 1), ("0.05 epochs", 0),
  ])
  func `name the mistake behind them`(typed: String, mistake: Int) {
    #expect(outcome(typed) == Outcome(score: 0, mistake: mistake))
  }

  @Test func `are wrong without a name when nobody foresaw them`() {
    #expect(outcome("0.1") == Outcome(score: 0))
    #expect(outcome("0.026") == Outcome(score: 0))
    #expect(outcome("0.026", tolerance: 0.001).isRight)
  }

  @Test(arguments: [
    ("30", 1.0), ("30 epochs", 1), ("30 epoch", 1), ("30 Epochs.", 1), ("30epochs", 1),
    ("30 steps", 0.5), ("30 %", 0), ("31", 0),
  ])
  func `carry the unit, no unit or another one`(typed: String, score: Double) {
    let result = outcome(typed, value: 30, tolerance: 0.5, unit: "epochs", mistakes: [])
    #expect(result == Outcome(score: score, slip: score == 0.5 ? .unit : nil), "\(typed)")
  }

  @Test(arguments: [("10", 1.0), ("10%", 1), ("10 percent", 0.5), ("0.1", 0)])
  func `are percent where percent are asked for`(typed: String, score: Double) {
    #expect(outcome(typed, value: 10, tolerance: 0.5, unit: "%", mistakes: []).score == score)
  }
}

struct `Typed words` {
  private func outcome(_ typed: String, _ accepted: [String]) -> Outcome {
    let key = AnswerKey.text(accepted.map { Array($0.utf8) })
    let item = QuizItem(id: "q", lesson: "l", key: key)
    return AskedQuestion(item, seed: 1).outcome(of: .typed(Array(typed.utf8)))
  }

  @Test(arguments: [
    ("Warm-Up", "warm-up"), ("warmup", "warm-up"), ("warm up", "warm-up"),
    (" warm–up. ", "warm-up"),
    ("the factor", "factor"), ("a staircase", "the staircase"), ("naïve", "naive"),
    ("Müller", "Muller"), ("Muller", "Müller"), ("na\u{69}\u{308}ve", "naïve"),
    ("Straße", "strasse"),
    ("η", "eta"), ("lambda", "λ"), ("beta_1", "β₁"), ("β1", "β₁"), ("2/lambda", "2/λ"),
    ("x^2", "x²"), ("µ", "mu"), ("'factor'", "factor"), (".05", "0.05"), ("0,05", "0.05"),
    ("5e-2", "0.05"), ("a", "a"), ("the", "the"), ("1 - β", "1−β"), ("学习", "学习"),
  ])
  func `do not hang on case, spaces, accents or signs`(typed: String, accepted: String) {
    #expect(outcome(typed, [accepted, "zzz"]) == Outcome(score: 1), "\(typed) for \(accepted)")
  }

  @Test(arguments: [
    ("intervall", "interval"), ("interal", "interval"), ("intervel", "interval"),
    ("intevral", "interval"), ("momentun", "momentum"), ("wramup", "warm-up"),
    ("warm-ups", "warm-up"), ("rates", "rate"), ("epoch", "epochs"),
  ])
  func `may have one letter amiss`(typed: String, accepted: String) {
    #expect(outcome(typed, [accepted]) == Outcome(score: 1, slip: .spelling))
  }

  @Test(arguments: [
    ("", "a"), (" ", "a"), ("-", "a"), ("intervl", "interval factor"), ("decrease", "increase"),
    ("rats", "rate"), ("0.5", "0.05"), ("Adam2", "Adam1"), ("intrvel", "interval"),
    ("interval!?", "factor"), ("beta2", "beta1"), ("1-β", "1β"), ("adamx", "adam"),
    ("Adam", "AdamW"), ("NAdam", "RAdam"), ("slower", "lower"), ("los", "loss"),
  ])
  func `are wrong when they say something else`(typed: String, accepted: String) {
    #expect(outcome(typed, [accepted]) == Outcome(score: 0), "\(typed) for \(accepted)")
  }
}
