import Testing

struct `Diagnostics of shapes` {
  /// A quiz of one question.
  private func quiz(_ kind: String, _ parts: String) -> String {
    "## Quiz <!-- quiz -->\n\n④### What? <!-- id: q, kind: \(kind) -->\n\n\(parts)"
  }

  @Test func `ask a choice for feedback, one right answer and an explanation`() {
    let right = "- [x] b\n\nBecause.\n"
    expectDiagnostics(quiz("choice", "- [ ] ①a\n" + right), ["①": "no feedback"])
    expectDiagnostics(quiz("choice", "①- [x] a\n" + right), ["①": "2 answers are marked"])
    expectDiagnostics(
      quiz("choice", "①- [ ] a\n  > No.\n- [ ] b\n  > No.\n\nBecause.\n"),
      [
        "①": "no answer is marked"
      ])
    expectDiagnostics(quiz("choice", "- [ ] a\n  > No.\n- [x] b\n"), ["④": "no explanation"])
    expectDiagnostics(quiz("choice", "①- [x] b\n\nBecause.\n"), ["①": "only one answer"])
    expectDiagnostics(
      quiz("choice", "- [ ] a\n  > No.\n①- b\n- [x] c\n\nBecause.\n"),
      [
        "①": "an answer to choose is"
      ])
    expectDiagnostics(quiz("choice", "Nothing to choose.\n"), ["④": "no answer part"])
    expectDiagnostics(quiz("multiple", "- [x] a\n" + right), [:])
  }

  @Test func `ask a number for a number`() {
    expectDiagnostics(quiz("numeric", "①Answer: many\n\nBecause.\n"), ["①": "no numeric answer"])
    expectDiagnostics(
      quiz("numeric", "Answer: 1 ± 0.1\n①Mistake: two\n\nBecause.\n"),
      [
        "①": "a number, a dash and a name"
      ])
    expectDiagnostics(
      quiz("numeric", "①Answer: 1 ± 0.1\nMistake: 1.05 - x\n\nBecause.\n"),
      [
        "①": "value of the right answer"
      ])
    expectDiagnostics(
      quiz("numeric", "Answer: 1\n①So it is.\n"),
      [
        "①": "neither `Answer:` nor", "④": "no explanation",
      ])
  }

  @Test func `count gaps, items, columns and variables`() {
    expectDiagnostics(
      quiz("fill", "A `____`.\n\n①1. b\n2. c\n\nBecause.\n"), ["①": "1 gap, the list 2"])
    expectDiagnostics(quiz("fill", "A.\n\n1. b\n\nBecause.\n"), ["④": "no gap"])
    expectDiagnostics(quiz("order", "①1. a\n2. b\n\nBecause.\n"), ["①": "three items"])
    expectDiagnostics(quiz("order", "①1. a\n2. b\n3. a\n\nBecause.\n"), ["①": "'a' occurs twice"])
    expectDiagnostics(
      quiz("match", "①| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n\nBecause.\n"),
      ["①": "has two columns"])
    expectDiagnostics(quiz("text", "①Answer: |\n\nBecause.\n"), ["①": "no answer part"])
    expectDiagnostics(
      quiz(
        "parametric",
        "①Rate {reet}.\n\n```vary\nvariables:\n  rate: [1, 2]\nanswer: rate * ②drops\n```\n\nBecause.\n"
      ),
      ["①": "no variable 'reet'", "②": "no variable 'drops'"])
    expectDiagnostics(
      quiz("parametric", "```vary\nvariables:\n  ①rate: 3\nanswer: 1 + 1\n```\n\nBecause.\n")
        .replacing("variables:", with: "②variables:"),
      ["①": "no values to take", "②": "varies nothing"])
  }

  @Test func `look for variables in all of a question but its formulas`() {
    expectDiagnostics(
      "## Quiz <!-- quiz -->\n\n### ①How {far}? <!-- id: q, kind: parametric -->\n\n"
        + "Half of {n} is $`\\frac{a}{b}`$, ②`{m}`.\n\n```vary\nvariables:\n  n: [1, 2]\n"
        + "answer: n\n```\n\n> [!TIP]\n> ③{hint}\n\n④{why}\n",
      ["①": "'far'", "②": "'m'", "③": "'hint'", "④": "'why'"])
  }

  @Test func `put the parts of a question in order`() {
    expectDiagnostics(
      quiz("text", "Answer: a\n\n> [!TIP]\n> One.\n\nBecause.\n\n①> [!TIP]\n> Late.\n"),
      ["①": "hint stands behind"])
    expectDiagnostics(
      quiz("chioce", "Words.\n").replacing("chioce", with: "①chioce"),
      [
        "①": "no kind of question 'chioce'"
      ])
    expectDiagnostics(
      "## Quiz <!-- quiz -->\n\n①### What? <!-- kind: text -->\n\nAnswer: a\n\nSo.\n",
      [
        "①": "no id"
      ])
    expectDiagnostics("①## Quiz <!-- quiz -->\n\nWords.\n", ["①": "no question in this section"])
    expectDiagnostics(
      quiz("text", "Answer: a\n\nSo.\n\n①#### More\n\nWords.\n"),
      [
        "①": "a heading inside a question"
      ])
  }

  @Test func `check cards`() {
    expectDiagnostics(
      "## Cards <!-- cards -->\n\n①### Front <!-- id: c -->\n", ["①": "'c' has no back"])
    expectDiagnostics("## Cards <!-- cards -->\n\n①### Front\n\nBack.\n", ["①": "no id"])
    expectDiagnostics(
      "## Cards <!-- cards -->\n\n### F <!-- id: c -->\n\n①A ==b.\n", ["①": "never closed"])
    expectDiagnostics(
      "## Cards <!-- cards -->\n\n### F <!-- id: c -->\n\nx\n\n### G <!-- id: ①c -->\n\ny\n",
      ["①": "another card 'c'"])
  }

  @Test func `check the forms of explanation`() {
    expectDiagnostics("①## A <!-- analogy -->\n\nA coin.\n", ["①": "where it breaks"])
    expectDiagnostics(
      "## A <!-- dialogue -->\n\n①Words.\n\n**T:** Words.\n", ["①": "nobody speaks"])
    expectDiagnostics(
      "①## A <!-- dialogue -->\n\n**Mira:**\n\n**T:** Words.\n", ["①": "Mira says nothing"])
    expectDiagnostics("①## A <!-- worked -->\n\nWords.\n", ["①": "no steps"])
    expectDiagnostics("## A <!-- worked -->\n\n①1. Do.\n\n   It is done.\n", ["①": "no why"])
    expectDiagnostics("## A <!-- worked, blank: ①3 -->\n\n1. Do.\n\n   > So.\n", ["①": "0 to 1"])
    expectDiagnostics(
      "## A <!-- worked -->\n\n1. Do.\n\n   > So.\n\n①End.\n", ["①": "behind the steps"])
    expectDiagnostics(
      "## A <!-- faq -->\n\n①### Why?\n\nSo.\n\n②### How? <!-- id: how -->\n",
      [
        "①": "no id", "②": "no answer",
      ])
  }
}
