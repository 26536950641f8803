import Testing

struct `Diagnostics of YAML` {
  @Test func `name keys that are unknown, missing or of the wrong form`() {
    expectDiagnostics(
      "---\ntitle: A\nsummary: B\nminutes: 4\n①titel: C\n---\n\nx\n",
      [
        "①": "a lesson has no key 'titel'"
      ])
    expectDiagnostics(
      "---\n①title: A\nminutes: ②soon\n---\n\nx\n",
      [
        "①": "a lesson needs 'summary'", "②": "a whole number from 1 to 600",
      ])
    expectDiagnostics(
      "---\ntitle: A\nsummary: B\nminutes: 4\nobjectives:\n  - ①id: a\n  - ②words\n---\n\nx\n",
      ["①": "an objective needs 'text'", "②": "an objective is written as"])
    expectDiagnostics(
      "---\ntitle: A\nsummary: B\nminutes: 4\n①title: C\n---\n\nx\n",
      [
        "①": "'title' is given twice"
      ])
  }

  @Test func `say when front matter is missing, open or no YAML`() {
    expectDiagnostics(
      "①## Why? <!-- id: why -->\n\nBecause.\n", ["①": "begins with front matter"],
      at: "en/faq/general.md")
    expectDiagnostics("①---\ntitle: A\n\nWords.\n", ["①": "never closed"])
    expectDiagnostics("---\ntitle: A①: B\n---\n\nWords.\n", ["①": "this is not YAML"])
  }

  @Test func `point into the string of an expression`() {
    expectDiagnostics(
      "```demo\nid: a\nkind: schedule\ntitle: A\nschedule: \"①stepp(0.1, by: 0.5, every: 10)\"\n```\n",
      ["①": "stepp"])
    expectDiagnostics(
      "- x\n\n```demo\nid: a\nkind: schedule\ntitle: A\nschedules:\n  - 'step(0.1, ①bye: 2, every: 10)'\n```\n",
      ["①": "bye"])
    expectDiagnostics("```frameworks\nstep(0.1, ①bye: 0.5, every: 10)\n```\n", ["①": "bye"])
  }

  @Test func `check the metric of a demo`() {
    let head = "```demo\nid: a\nkind: schedule\ntitle: A\n"
    let plateau = "schedule: \"torch.ReduceLROnPlateau(lr=0.1, patience=1)\"\n"
    expectDiagnostics(head + plateau + "metrics: [1, 1, 1, 1]\nsteps: 5\n```\n", [:])
    expectDiagnostics(
      head + plateau + "①metrics: [1, 1]\nsteps: 5\n```\n",
      ["①": "2 values of the metric say nothing of step 4"])
    expectDiagnostics(
      head + plateau + "metrics: [1, ①high]\nsteps: 2\n```\n", ["①": "a list of numbers"])
    expectDiagnostics(
      head + "schedule: \"①torch.ReduceLROnPlateau(lr=0.1, patience=1)\"\n```\n",
      ["①": "metric"])
  }

  @Test func `check demos`() {
    expectDiagnostics(
      "```demo\nid: a\nkind: ①schedul\ntitle: A\nschedule: 0.1\n```\n",
      [
        "①": "no demo named 'schedul'"
      ])
    expectDiagnostics(
      "```demo\nid: ①A b\nkind: schedule\ntitle: A\nschedule: 0.1\n②step: 3\n```\n",
      ["①": "is no id", "②": "a demo has no key 'step'"])
    expectDiagnostics(
      """
      ```demo
      id: a
      kind: schedule
      title: A
      schedule: 0.5 * rate
      parameters:
        ①rate: {from: 1, to: 0, step: 0.1, value: 0.5}
      ```

      """, ["①": "makes no sense"])
    expectDiagnostics(
      "> ①```demo\n> id: a\n> kind: schedule\n> title: A\n> schedule: 0.1\n> ```\n",
      [
        "①": "stands inside a list, a quote"
      ])
  }

  @Test func `check guesses`() {
    expectDiagnostics(
      "```predict\nquestion: A?\n①choices:\n  - a: right\n  - b: right\nwhy: C.\n```\n",
      ["①": "one of them right"])
    expectDiagnostics(
      "```predict\nquestion: A?\nchoices:\n  - ①a:\n  - b: right\nwhy: C.\n```\n",
      [
        "①": "the mistake behind it"
      ])
    expectDiagnostics("```predict\n①question: A?\nwhy: C.\n```\n", ["①": "'choices' or 'answer'"])
    expectDiagnostics("```predict\n①question: A?\nanswer: B\n```\n", ["①": "needs 'why'"])
    expectDiagnostics(
      "```predict\nquestion: See [it](①gone.md).\nanswer: B\nwhy: \"②- list\"\n```\n",
      ["①": "no page", "②": "one paragraph"])
  }

  @Test func `check the course file and the references`() {
    expectDiagnostics(
      "title: A\nsummary: B\nlicence: C\nunits:\n  - title: D\n    lessons: [page, ①pag, ②page]\n",
      ["①": "no lesson 'pag'", "②": "stands in the course twice"], at: "en/course.yml")
    expectDiagnostics(
      "smith2017:\n  authors: [S]\n  title: T\n  year: 2017\n①unused:\n  authors: [S]\n  title: T\n  year: 2018\n②bad: 3\n",
      ["①": "nobody cites 'unused'", "②": "a reference is written as"], at: "en/references.yml")
  }
}
