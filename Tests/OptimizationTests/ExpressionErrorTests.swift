import Optimization
import Testing

/// A wrong expression, the place at fault marked by carets below it, and what is said.
struct Refusal: Sendable, CustomTestStringConvertible {
  let text: String
  let marks: String
  let message: String
  let hint: String?

  init(_ text: String, _ marks: String, _ message: String, _ hint: String? = nil) {
    (self.text, self.marks, self.message, self.hint) = (text, marks, message, hint)
  }

  var testDescription: String { text }

  /// What the parser or the evaluator throws.
  var error: ExpressionError? {
    do throws(ExpressionError) {
      let bindings = Bindings([("factor", 0.5), ("endless", .infinity)])
      _ = try Expression(parsing: text).schedule(with: bindings)
      return nil
    } catch {
      return error
    }
  }
}

struct `A wrong expression` {
  @Test(arguments: [
    Refusal(
      "",
      "", "this is empty", "expected a number or a schedule"),
    Refusal(
      "step(0.1, by: 0.5,",
      "    ^", "this bracket is never closed", "expected ')' at the end"),
    Refusal(
      "step(0.1, by: 0.5, every: 10",
      "    ^", "this bracket is never closed", "expected ')' at the end"),
    Refusal(
      "step(0.1, by: 0.5 every: 10)",
      "                  ^^^^^", "unexpected 'every'", "expected ',' or a closing bracket"),
    Refusal(
      "1 +",
      "   ", "something is missing here", "expected a number or a schedule"),
    Refusal(
      "1 2",
      "  ^", "unexpected '2'", "expected the end"),
    Refusal(
      "0.1 × 2",
      "    ^^", "unexpected '×'", "write '*'"),
    Refusal(
      "0.1 − 2",
      "    ^^^", "unexpected '−'", "write '-'"),
    Refusal(
      "5x",
      " ^", "a number ends in something that is no digit",
      "write numbers as 0.1, 1e-3 or 10_000, and a product as 2 * x"),
    Refusal(
      "1e999",
      "^^^^^", "this number is too large"),
    Refusal(
      "'never",
      "^", "this quotation is never closed", "end it with the same quotation mark"),
    Refusal(
      "step(0.1, by: 0.5, evry: 10)",
      "                   ^^^^", "'step' takes no 'evry'",
      "did you mean 'every'? accepted: every, by, from"),
    Refusal(
      "step(0.1, 0.5, every: 10)",
      "          ^^^", "this value needs a label",
      "write it as in 'step(0.1, by: 0.5, every: 10)'; 'by:' comes next"),
    Refusal(
      "step(0.1, by: 0.5)",
      "^^^^", "'every' is missing",
      "write it as in 'step(0.1, by: 0.5, every: 10)': steps between two drops"),
    Refusal(
      "step(0.1, by: 0.5, by: 0.5, every: 10)",
      "                   ^^", "'by' is given twice"),
    Refusal(
      "constant(0.1, 0.2)",
      "              ^^^", "'constant' takes no more values",
      "write it as in 'constant(0.1)'"),
    Refusal(
      "step(0.1, by: 0.5, every: 2.5)",
      "                          ^^^", "'every' must be a whole number, not 2.5",
      "'every' is: steps between two drops, > 0"),
    Refusal(
      "step(0.1, by: 0.5, every: 1e30)",
      "                          ^^^^", "'every' is too large to count steps",
      "'every' is: steps between two drops, > 0"),
    Refusal(
      "step(0.1, by: 0.5, every: -3)",
      "                          ^^", "'every' must be above 0, not -3",
      "'every' is: steps between two drops, > 0"),
    Refusal(
      "step(0.1, by: 3 * factor, every: 10)",
      "              ^^^^^^^^^^", "'by' must be above 0 and at most 1, not 1.5",
      "'by' is: what each drop multiplies by, above 0, at most 1"),
    Refusal(
      "cosine(0.1, to: 0.2, over: 10)",
      "                ^^^", "'to' must not exceed 'from'",
      "'to' is: final rate, ≥ 0"),
    Refusal(
      "multistep(1, by: 0.1, at: [5, 9, 9])",
      "                                 ^", "'at' must increase from item to item",
      "'at' is: the steps at which the rate drops, > 0, rising"),
    Refusal(
      "multistep(1, by: 0.1, at: 5)",
      "                          ^", "'at' must be a list such as [30, 60]",
      "'at' is: the steps at which the rate drops, > 0, rising"),
    Refusal(
      "exponential(1, by: 0.5, staircase: 1)",
      "                                   ^", "'staircase' must be True or False",
      "'staircase' is: drop once an interval, not at every step, True or False"),
    Refusal(
      "linear(0.1, to: 1 / 0, over: 10)",
      "                ^^^^^", "this is infinite"),
    Refusal(
      "sqrt(0 - 1)",
      "^^^^^^^^^^^", "this has no value"),
    Refusal(
      "sqrt(1, 2)",
      "^^^^", "'sqrt' takes one number", "it is the square root"),
    Refusal(
      "constant(endless)",
      "         ^^^^^^^", "this is infinite"),
    Refusal(
      "step(0.1, by: facto, every: 10)",
      "              ^^^^^", "there is no value for 'facto'",
      "did you mean 'factor'? accepted: factor, pi, e, endless"),
    Refusal(
      "cosine",
      "^^^^^^", "'cosine' needs its values", "write it as in 'cosine(0.1, to: 0, over: 100)'"),
    Refusal(
      "step(0.1, by: 0.5, every: 10) then 0.1",
      "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^", "this schedule has no end of its own",
      "say how long it runs, as in 'constant(0.1) for 20 then …'"),
    Refusal(
      "0.1 for 0 then 0.2",
      "        ^", "the length of a phase must be above 0, not 0"),
    Refusal(
      "0.1 for 1.5 then 0.2",
      "        ^^^", "the length of a phase must be a whole number"),
    Refusal(
      "0.1 for 10",
      "        ^^", "a length is given, but nothing follows",
      "write 'for 10 then …', or leave it out"),
    Refusal(
      "0.1 for 10 then 0.2 for 10",
      "                        ^^", "the last phase has no length", "leave out 'for' here"),
    Refusal(
      "constant(0.1) + constant(0.2)",
      "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
      "a schedule can only be multiplied, or divided by a number",
      "to put one after another, write 'then'"),
    Refusal(
      "-constant(0.1)",
      "^^^^^^^^^^^^^^", "only a number can be negative", "a learning rate is never below 0"),
    Refusal(
      "-2 * constant(0.1)",
      "^^", "the factor of a schedule must not be negative, but is -2"),
    Refusal(
      "-0.1",
      "^^^^", "a learning rate must not be negative, but is -0.1"),
    Refusal(
      "[1, 2]",
      "^^^^^^", "this is no schedule",
      "expected a call such as 'step(0.1, by: 0.5, every: 10)', or a number"),
    Refusal(
      "{1: 2}",
      "^^^^^^", "a dictionary means nothing here"),
    Refusal(
      "repeat('x', every: 3)",
      "       ^^^", "'schedule' must be a schedule", "'schedule' is: what is repeated, a schedule"),
  ])
  func `is refused with the place and the reason`(refusal: Refusal) throws {
    let error = try #require(refusal.error)
    #expect(error.message == refusal.message)
    #expect(error.hint == refusal.hint)
    #expect(carets(error.range, under: refusal.text) == refusal.marks)
  }

  /// A caret under each byte at fault; all characters before it in these tests are one byte.
  private func carets(_ range: Range<Int>, under text: String) -> String {
    let spaces = String(repeating: " ", count: range.lowerBound)
    return spaces + String(repeating: "^", count: range.count)
  }

  @Test func `with an unknown schedule gets the nearest names first`() throws {
    let torch = Refusal("torch.optim.lr_scheduler.StepLR(lr=0.1, step_size=30)", "", "")
    let error = try #require(torch.error)
    #expect(error.range == 0..<31)
    #expect(error.message == "there is no such schedule: 'torch.optim.lr_scheduler.StepLR'")
    #expect(error.hint?.hasPrefix("did you mean 'step'? accepted: step, ") == true)
    let cosine = try #require(Refusal("cosin_decay(0.1)", "", "").error)
    #expect(cosine.hint?.contains("cosine") == true)
    for name in ["constant", "inverse_sqrt", "repeat", "sqrt"] {
      #expect(error.hint?.contains(name) == true)
    }
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000),
    String(repeating: "[", count: 100_000),
    String(repeating: "{1:", count: 100_000),
    String(repeating: "repeat(", count: 100_000),
    String(repeating: "-", count: 100_000),
    "2" + String(repeating: "^2", count: 100_000),
    "1" + String(repeating: "+1", count: 1_000_000),
    "1" + String(repeating: " for 1 then 1", count: 100_000),
    String(repeating: "(1+", count: 60) + String(repeating: "1+", count: 250),
    String(repeating: "a", count: 10_000_000),
    String(repeating: "a.", count: 1_000_000),
    String(repeating: "f(", count: 3) + String(repeating: "1,", count: 1_000_000),
    String(repeating: "\u{FFFD}", count: 1000), "\u{0}", "'\\", "1e", "1e+", "0x10", ".", "..",
  ])
  func `of any size and shape is refused, not crashed on`(text: String) {
    let error = Refusal(text, "", "").error
    #expect(error != nil)
    #expect((error?.range.upperBound ?? 0) <= text.utf8.count)
  }

  @Test func `in bytes that are no UTF-8 is refused`() {
    let bytes: [UInt8] = [0x31, 0x20, 0xFF, 0xFE, 0x80]
    #expect(throws: ExpressionError.self) { try Expression(parsing: bytes) }
    var random = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      let noise = (0..<40).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = try? Expression(parsing: noise).schedule()
    }
  }

  @Test func `made of random tokens never crashes`() {
    let tokens = [
      "step", "(", ")", "[", "]", ",", ":", "=", "0.1", "10", "by", "every", "then", "for", "*",
      "-", "+", "/", "^", "{", "}", "True", "None", "'s'", "cosine(0.1, over: 10)", "repeat(",
      "min(", "pi", "factor", "constant(0.1)",
    ]
    var random = SplitMix64(seed: 5)
    for _ in 0..<5000 {
      let count = random.next() % 9
      let text = (0..<count).map { _ in tokens[Int(random.next() % UInt64(tokens.count))] }
      _ = Refusal(text.joined(separator: " "), "", "").error
    }
  }
}
