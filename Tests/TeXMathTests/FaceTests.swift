import Testing

@testable import TeXMath

struct `The faces of a formula` {
  @Test func `are those of the golden file`() throws {
    var text = ""
    for source in formulas {
      let formula = try TeXFormula(parsing: source)
      text += "\(source)\nline  \(formula.line)\nascii \(formula.asciiLine)\n"
      for line in formula.lines { text += "      |\(line)|\n" }
      text += "\n"
    }
    try expectGolden(text, "faces.txt")
  }

  @Test func `in MathML are those of the golden file`() throws {
    var text = ""
    for source in formulas {
      let formula = try TeXFormula(parsing: source)
      for isDisplay in [false, true] { text += formula.mathML(isDisplay: isDisplay) + "\n" }
    }
    let broken = text.replacing("><m", with: ">\n<m").replacing("></m", with: ">\n</m")
    try expectGolden(broken, "mathml.txt")
  }

  @Test(arguments: formulas)
  func `are well-formed MathML Core and even rectangles`(source: String) throws {
    let formula = try TeXFormula(parsing: source)
    for isDisplay in [false, true] {
      #expect(markupFaults(formula.mathML(isDisplay: isDisplay)) == [])
    }
    #expect(Set(formula.lines.map(CellWidth.of)).count == 1)
    #expect(formula.asciiLine.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    #expect(!formula.line.contains("\n"))
  }

  @Test(arguments: [
    (#"\sum_i x"#, true, "munder"), (#"\sum_i x"#, false, "msub"),
    (#"\sum_i^n x"#, true, "munderover"), (#"\sum_i^n x"#, false, "msubsup"),
    (#"\int_0^1 x"#, true, "msubsup"), (#"\lim_x f"#, true, "munder"),
    (#"\lim_x f"#, false, "msub"), (#"\frac{\sum_i x}{y}"#, true, "msub"), (#"x^2"#, true, "msup"),
  ])
  func `put limits where the display asks`(source: String, isDisplay: Bool, element: String) throws
  {
    let markup = try TeXFormula(parsing: source).mathML(isDisplay: isDisplay)
    #expect(markup.contains("<\(element)>"))
  }

  @Test(arguments: [
    ("x", "<mi>x</mi>"), (#"\mathrm{d}"#, #"<mi mathvariant="normal">d</mi>"#),
    (#"\exp x"#, "<mi>exp</mi><mo>\u{2061}</mo>"), ("0.1", "<mn>0.1</mn>"),
    (#"\Gamma"#, #"<mi mathvariant="normal">Γ</mi>"#),
    (#"\mathbf{x}"#, #"<mi mathvariant="normal">𝐱</mi>"#),
    ("a < b", "<mo>&lt;</mo>"), (#"\text{a & b}"#, "<mtext>a &amp; b</mtext>"),
    (#"\text{ a }"#, "<mtext>\u{A0}a\u{A0}</mtext>"), ("= -x", #"<mo form="prefix">−</mo>"#),
    ("(x)^2", #"<msup><mrow><mo form="prefix" stretchy="false">(</mo><mi>x</mi>"#),
    (#"\left(x\right)"#, #"<mrow><mo form="prefix" stretchy="true">(</mo>"#),
    ("a", #"<annotation encoding="application/x-tex">a</annotation>"#),
    ("a<b", #"<annotation encoding="application/x-tex">a&lt;b</annotation>"#),
    ("a", #"<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline">"#),
  ])
  func `tag what stands for what`(source: String, expected: String) throws {
    #expect(try TeXFormula(parsing: source).mathML(isDisplay: false).contains(expected))
  }

  @Test(arguments: [
    (#"\frac12"#, "½"), (#"\frac{a+b}{2x}"#, "(a + b)/(2x)"), (#"\frac{ab}{c}d"#, "(ab/c)d"),
    (#"\frac{\eta}{1+kt}"#, "η/(1 + kt)"), (#"x^{t/s}"#, "x^(t/s)"), ("x_{t+1}^2", "xₜ₊₁²"),
    (#"\sqrt{x}"#, "√x"), (#"\sqrt{x_i}"#, "√xᵢ"), (#"\sqrt{x^2}"#, "√(x²)"), ("-x", "−x"),
    ("a-b", "a − b"), ("a=-b", "a = −b"), (#"2\cdot-b"#, "2 · −b"), (#"\log x"#, "log x"),
    (#"x\log(y)"#, "x log(y)"), (#"\cos\frac{\pi t}{T}"#, "cos(πt/T)"),
    (#"\log_2\frac{a}{b}"#, "log₂(a/b)"), (#"\max\frac12"#, "max ½"),
    (#"\max_{i\in S}"#, "max_(i∈S)"), (#"(\frac{a}{b})^2"#, "(a/b)²"),
    (#"\frac{a}{b}^2"#, "(a/b)²"), ("{x+y}^2", "(x + y)²"), (#"\hat{xy}"#, "hat(xy)"),
    (#"\eta_0 2^{-t/h}"#, "η₀ 2^(−t/h)"), (#"\frac{dm}{dt}"#, "dm/dt"),
    (#"\frac{\partial L}{\partial w_i}x"#, "(∂L/∂wᵢ)x"), ("2x", "2x"), ("10{,}000", "10,000"),
    (#"\begin{aligned} a &= b && \text{or} \\ c &= d \end{aligned}"#, "a = b  or; c = d"),
    (#"\vec x"#, "x\u{20D7}"), ("", ""), ("{}", ""), ("_1", "₁"), ("[0, 1)", "[0, 1)"),
  ])
  func `say on one line what they mean`(source: String, expected: String) throws {
    #expect(try TeXFormula(parsing: source).line == expected)
  }

  @Test func `stack fractions in fractions with a longer rule`() throws {
    let lines = try TeXFormula(parsing: #"\frac{\frac{a}{b}}{c}"#).lines
    #expect(lines == [" a ", " ─ ", " b ", "───", " c "])
  }

  @Test func `set small scripts beside tall delimiters`() throws {
    let source = #"\begin{pmatrix} a \\ b \end{pmatrix}^\top_2"#
    #expect(try TeXFormula(parsing: source).lines == ["⎛a⎞ᵀ", "⎝b⎠₂"])
  }

  @Test func `keep an underscore where a line would be dearer`() throws {
    #expect(try TeXFormula(parsing: #"\left(\eta_T/\eta_0\right)"#).lines == ["(η_T/η₀)"])
  }

  @Test func `draw roots, limits and braces`() throws {
    #expect(try TeXFormula(parsing: #"\sqrt{x+1}"#).lines == ["   _____", "╲╱ x + 1"])
    #expect(try TeXFormula(parsing: #"\sum_{i=1}^n x"#).lines == [" n   ", " ∑  x", "i=1  "])
    #expect(
      try TeXFormula(parsing: #"\begin{cases} a & b \\ cc & d \\ e \end{cases}"#).lines
        == ["⎧ a   b", "⎨ cc  d", "⎩ e    "])
  }
}
