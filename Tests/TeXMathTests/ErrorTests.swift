import Testing

@testable import TeXMath

struct `What is not in the subset` {
  /// `«` and `»` mark the range of the error.
  @Test(arguments: [
    (#"a + «\alhpa»"#, #"\alhpa is not supported; did you mean \alpha?"#),
    (#"«\color»{red} x"#, #"\color is not supported; did you mean \colon?"#),
    (#"«\middle»|"#, #"\middle is not supported; did you mean \mid?"#),
    (#"«\zzzzzzzz»"#, #"\zzzzzzzz is not supported"#),
    ("«{»x", "no '}' for this '{'"), ("η«}»", "no '{' for this '}'"),
    (#"«\left»( x"#, #"no \right for this \left; write '\right.' for none"#),
    (#"x «\right»)"#, #"no \left for this \right"#),
    (#"\left «x» y"#, #"this is no delimiter; write '(', '[', '\{' or '.'"#),
    ("x^a«^»b", "a second '^'; put the base in braces"),
    ("x_a«_»b", "a second '_'; put the base in braces"),
    ("(x«^»)", "'^' needs something behind it, in braces"),
    ("x«^»", "'^' needs something behind it, in braces"),
    (#"«\frac»{1}"#, #"'\frac' needs something behind it, in braces"#),
    ("x^2«'»", "write the prime before '^'"),
    ("a «&» b", #"columns and rows need an environment such as \begin{aligned}"#),
    (#"a «\\» b"#, #"columns and rows need an environment such as \begin{aligned}"#),
    (
      #"\begin«{case}» a \end{case}"#,
      "the environment 'case' is not supported; did you mean 'cases'?"
    ),
    (#"«\begin»{cases} a"#, #"no \end{cases} for this \begin"#),
    (#"\begin{cases} a \end«{aligned}»"#, #"this should be 'cases', as in its \begin"#),
    ("«$»x$", "'$' is not supported in formulas; leave the dollar signs out"),
    ("x «%» y", "'%' is not supported in formulas"),
    (#"\text{a «{»b}}"#, #"\text holds plain text only; end it before this"#),
    (#"\mathbb«{α}»"#, #"\mathbb has no form of one of these letters"#),
    (#"\sqrt«[»3 x"#, "no ']' for the index of this root"),
  ])
  func `is refused with its place`(marked: String, message: String) throws {
    let source = marked.filter { $0 != "«" && $0 != "»" }
    let parts = marked.split(separator: "«", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let length = parts[1].prefix { $0 != "»" }.utf8.count
    let error = TeXError(range: start..<start + length, message: message)
    #expect(throws: error) { try TeXFormula(parsing: source) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    init(_ piece: String, count: Int) {
      testDescription = "\(count) × \(piece)"
      text = String(repeating: piece, count: count)
    }
  }

  @Test(arguments: [
    Case("(", count: 100_000), Case("[", count: 20_000), Case("{", count: 20_000),
    Case("}", count: 20_000), Case("^", count: 20_000), Case("'", count: 20_000),
    Case("x^", count: 20_000), Case(#"\frac"#, count: 20_000), Case(#"\left("#, count: 20_000),
    Case(#"\begin{cases}"#, count: 10_000), Case(#"\sqrt["#, count: 10_000),
    Case("1", count: 20_000),
    Case(#"\hat"#, count: 20_000), Case("()", count: 10_000), Case("x+", count: 10_000),
    Case(#"\text{"#, count: 10_000), Case(#"\"#, count: 20_001), Case(#"\end{"#, count: 10_000),
    Case("|", count: 20_000), Case(")", count: 20_000), Case("a&", count: 10_000),
    Case(#"\mathbf{"#, count: 10_000), Case("\u{0}\u{FFFE}", count: 1_000),
  ])
  func `and hostile is an error or a formula, never a crash`(hostile: Case) {
    check(hostile.text)
  }

  @Test func `and deep is refused at fifty levels`() throws {
    let nested = { (depth: Int) in
      String(repeating: "{", count: depth) + "x" + String(repeating: "}", count: depth)
    }
    #expect(try TeXFormula(parsing: nested(49)).line == "x")
    #expect(throws: TeXError.self) { try TeXFormula(parsing: nested(50)) }
    let unpaired = String(repeating: "(", count: 1_000)
    #expect(try TeXFormula(parsing: unpaired).line == unpaired)
  }

  @Test func `and random is an error or a formula with sound faces`() {
    let pieces = Array(Set(formulas.flatMap(Self.pieces))).sorted() + ["\\\\", "&", "学", "\u{301}"]
    var state: UInt64 = 42
    for _ in 0..<1_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + " "
      }
      check(text)
    }
  }

  private static func pieces(_ source: String) -> [String] {
    tokenize(Array(source.utf8)).map { token in
      String(decoding: Array(source.utf8)[token.range], as: UTF8.self)
    }
  }

  private func check(_ source: String) {
    do throws(TeXError) {
      let formula = try TeXFormula(parsing: source)
      let faults = markupFaults(formula.mathML(isDisplay: true))
      #expect(faults == [], "\(source.prefix(200))")
      let widths = Set(formula.lines.map(CellWidth.of))
      #expect(widths.count == 1, "\(source.prefix(200))")
      _ = (formula.line, formula.asciiLine)
    } catch {
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= source.utf8.count)
      #expect(!error.message.isEmpty)
    }
  }
}
