import Testing

struct `Diagnostics of text` {
  @Test func `point at the destination of a link that leads nowhere`() {
    expectDiagnostics(
      "See [one](①../glossary/warmup.md), [two](②/etc/passwd) and [three](③javascript:alert).\n",
      ["①": "no page 'en/glossary/warmup.md'", "②": "do not begin with '/'", "③": "'javascript:'"])
    expectDiagnostics("Out: [x](①../../../../secret.md).\n", ["①": "leaves the course"])
    expectDiagnostics("None: ①[x]().\n", ["①": "leads nowhere"])
    expectDiagnostics("Here: [x](①#nowhere).\n\n## Somewhere\n\nWords.\n", ["①": "no '#nowhere'"])
    expectDiagnostics("[x](①../glossary/warm-up.md#orign)\n", ["①": "no '#orign'"])
  }

  @Test func `let links to every kind of page and part pass`() {
    expectDiagnostics(
      """
      [a](page.md) [b](../glossary/warm-up.md#origin) [c](../faq/general.md#why) [d](#part)
      [e](https://example.org) [f](mailto:a@example.org) <https://example.org>

      ## Part

      Words.

      """, [:])
  }

  @Test func `refuse HTML and comments that are no attributes`() {
    expectDiagnostics("A ①<b>bold②</b> word.\n", ["①": "HTML", "②": "HTML"])
    expectDiagnostics("①<div>\nBlock.\n</div>\n", ["①": "HTML"])
    expectDiagnostics(
      "①<!-- note -->\n\nWords ②<!-- note -->.\n", ["①": "comment", "②": "comment"])
    expectDiagnostics("## A ①<!-- id: a -- b -->\n\nWords.\n", ["①": "shown as text"])
    expectDiagnostics("## A ①<!-- id: a\n\nWords.\n", ["①": "shown as text"])
  }

  @Test func `name attributes that are unknown or misplaced`() {
    expectDiagnostics(
      "## A <!-- ①dept: basic -->\n\nWords.\n", ["①": "no heading attribute 'dept'"])
    expectDiagnostics("## A <!-- depth: ①deep -->\n\nWords.\n", ["①": "no depth 'deep'"])
    expectDiagnostics("## A <!-- ①depth -->\n\nWords.\n", ["①": "needs a value"])
    expectDiagnostics("## A <!-- ①mnemonic: yes -->\n\nWords.\n", ["①": "takes no value"])
    expectDiagnostics("## A <!-- kind: ①choice -->\n\nWords.\n", ["①": "means nothing"])
    expectDiagnostics("## A <!-- id: a, ①id: b -->\n\nWords.\n", ["①": "given twice"])
    expectDiagnostics("## A <!-- mnemonic, ①analogy -->\n\nWords.\n", ["①": "not both"])
    expectDiagnostics("## A <!-- id: ①Not_An_Id -->\n\nWords.\n", ["①": "is no id"])
  }

  @Test func `keep headings in order`() {
    expectDiagnostics("①# Title\n\nWords.\n", ["①": "no level-1 heading"])
    expectDiagnostics("## A\n\nx\n\n①#### B\n\nx\n", ["①": "from level 2 to level 4"])
    expectDiagnostics("①### A\n\nx\n", ["①": "from level 1 to level 3"])
    expectDiagnostics(
      "## A <!-- depth: detailed -->\n\nx\n\n### B <!-- depth: ①basic -->\n\nx\n",
      [
        "①": "this part is basic"
      ])
    expectDiagnostics(
      "## A <!-- id: a -->\n\nx\n\n## B <!-- id: ①a -->\n\nx\n", ["①": "used twice"])
    expectDiagnostics("> ①## A\n", ["①": "a heading stands inside"])
  }

  @Test func `ask for words where a reader needs them`() {
    expectDiagnostics("①![](../images/steps.svg)\n", ["①": "no text alternative"])
    expectDiagnostics("![A](①../images/stps.svg)\n", ["①": "no file 'en/images/stps.svg'"])
    expectDiagnostics("![A](①https://example.org/a.png)\n", ["①": "comes from en/images/"])
    expectDiagnostics("- [ ] a\n- ①[ ]\n", ["①": "no text"])
    expectDiagnostics("①## <!-- id: a -->\n\nWords.\n", ["①": "no words"])
  }

  @Test func `know callouts and citations`() {
    expectDiagnostics("> ①[!WARNIN]\n> Words.\n", ["①": "no callout 'WARNIN'"])
    expectDiagnostics("> ①[!NOTE] Words.\n", ["①": "line of their own"])
    expectDiagnostics("> ①[!NOTE]\n", ["①": "says nothing"])
    expectDiagnostics("As in [@①smith2071; @②jones].\n", ["①": "'smith2071'", "②": "'jones'"])
    expectDiagnostics("As in [@smith2017;① page 3].\n", ["①": "a citation is written"])
    expectDiagnostics("As in ①[@smith2017;\n@smith2017].\n", ["①": "on one line"])
  }

  @Test func `recompute numbers`() {
    expectDiagnostics(
      "`step(0.1, by: 0.5, every: 10) @ 25 = ①0.05` and `0.1 * 0.5^2 = ②0.05`.\n",
      ["①": "is 0.05, the core computes 0.025", "②": "is 0.05, the core computes 0.025"])
    expectDiagnostics("`sqrt(2) ①= 1.414` but `sqrt(2) ≈ 1.414`.\n", ["①": "is rounded"])
    expectDiagnostics("`sqrt(2) ≈ ①1.415`\n", ["①": "computes 1.41421356237"])
    expectDiagnostics("`①stepp(0.1) @ 25 = 0.05`\n", ["①": "stepp"])
    expectDiagnostics("Plain code: `lr = 0.1`, `a == b`, `x = 1 + y`, `0.1 = 0.1`.\n", [:])
  }

  @Test func `find faults inside math`() {
    expectDiagnostics("The rate $`①\\unknowncommand`$.\n", ["①": "unknowncommand"])
    expectDiagnostics("```math\na\n\n  + ①\\unknowncommand\n```\n", ["①": "unknowncommand"])
    expectDiagnostics("| a |\n|---|\n| ①$`a|b`$ |\n", ["①": "splits the math"])
  }

  @Test func `refuse bytes that are no text`() {
    expectDiagnostics("A bell ①\u{7} and a mark ②\u{202E}.\n", ["①": "control", "②": "reorders"])
  }

  @Test func `refuse control characters by any spelling`() {
    expectDiagnostics("A ①&#27;[31m word.\n".replacing("A ①", with: "①A "), ["①": "control"])
    expectDiagnostics(
      "①[x](https://example.org/&#27;) [y](②page.md%1B#%1B)\n",
      [
        "①": "control", "②": "control character in this link",
      ])
    expectDiagnostics(
      "---\ntitle: \"①a\\e[31m\"\nsummary: B\nminutes: 4\n---\n\nx\n",
      [
        "①": "control"
      ])
    let title = TestCourse(
      TestCourse.lessonPath, "---\ntitle: \"a\\e[31m\"\n---\n\nx\n"
    ).load().value.lessons[0].title
    #expect(title == "a\u{FFFD}[31m")
  }
}
