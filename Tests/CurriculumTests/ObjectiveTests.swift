import Curriculum
import Testing

struct `Diagnostics of objectives` {
  /// A lesson with two objectives.
  private func lesson(_ body: String, _ first: String = "one", _ second: String = "two") -> String {
    """
    ---
    title: A
    summary: B
    minutes: 4
    objectives:
      - id: \(first)
        text: Do one thing.
      - id: \(second)
        text: Do another.
    ---

    \(body)
    """
  }

  private func question(_ id: String, _ attributes: String) -> String {
    "### What? <!-- id: \(id), kind: text\(attributes) -->\n\nAnswer: a\n\nSo.\n\n"
  }

  private func card(_ id: String, _ attributes: String) -> String {
    "### Front <!-- id: \(id)\(attributes) -->\n\nBack.\n\n"
  }

  @Test func `are silent when each objective has a question and a card`() {
    expectDiagnostics(
      lesson(
        "## Q <!-- quiz -->\n\n" + question("a", ", objective: one")
          + question("b", ", objective: two") + "## C <!-- cards -->\n\n"
          + card("c", ", objective: one") + card("d", ", objective: two, reversed")), [:])
  }

  @Test func `name the objective nearest to an unknown one`() {
    let text = lesson(
      "## Q <!-- quiz -->\n\n" + question("a", ", objective: ③oen")
        + question("b", ", objective: two") + "## C <!-- cards -->\n\n"
        + card("c", ", objective: one") + card("d", ", objective: ④wto"), "①one", "②two")
    expectDiagnostics(
      text,
      [
        "①": "'one' has no question", "②": "'two' has no card", "③": "no objective 'oen'",
        "④": "no objective 'wto'",
      ])
    let course = TestCourse(TestCourse.lessonPath, text.filter { !"①②③④".contains($0) })
    let fixes = course.load().diagnostics.compactMap(\.fix?.text)
    #expect(fixes == ["one", "two"])
  }

  @Test func `ask for the objective of a question and a card`() {
    expectDiagnostics(
      lesson(
        "## Q <!-- quiz -->\n\n③" + question("a", "") + "## C <!-- cards -->\n\n④" + card("c", ""),
        "①one", "②two"),
      [
        "①": "'one' has no question and no card", "②": "'two' has no question and no card",
        "③": "this question does not say which objective",
        "④": "this card does not say which objective",
      ])
  }

  @Test func `ask a lesson without quiz and cards for both`() {
    expectDiagnostics(
      lesson("Words.\n", "①one", "②two"),
      ["①": "'one' has no question and no card", "②": "'two' has no question and no card"])
  }

  @Test func `refuse objectives where there are none`() {
    expectDiagnostics(
      "## Q <!-- quiz -->\n\n" + question("a", ", objective: ①one"), ["①": "no objective 'one'"])
    expectDiagnostics(
      "---\nterm: decay\n---\n\nDown.\n\n## Q <!-- quiz -->\n\n"
        + question("a", ", objective: ①one"), ["①": "means nothing on this heading"],
      at: "en/glossary/decay.md")
    expectDiagnostics("## Q <!-- objective: ①one -->\n\nWords.\n", ["①": "means nothing"])
    expectDiagnostics(
      "## Q <!-- quiz -->\n\n" + question("a", ", ①objective:"), ["①": "needs a value"])
  }

  @Test func `warn of sets with nothing to confuse`() {
    let course = "## Q <!-- quiz -->\n\n"
    expectDiagnostics(course + question("a", ", mix: ①x"), ["①": "no other question"])
    expectDiagnostics(
      course + question("a", ", mix: ①x") + question("b", ", mix: ②x"),
      ["①": "show the same objective", "②": "show the same objective"])
  }

  @Test func `let two lessons share a set`() {
    var course = TestCourse()
    for (id, lesson) in [("a", "page"), ("b", "other")] {
      let text = TestCourse.lesson("## Q <!-- quiz -->\n\n" + question(id, ", mix: x"))
      course.files["en/lessons/\(lesson).md"] = Array(text.utf8)
    }
    let checked = course.load()
    #expect(checked.diagnostics.filter { $0.id == "lone-mix" }.isEmpty)
    #expect(checked.value.lessons.flatMap(\.questions).map(\.mix) == ["x", "x"])
  }
}
