import Curriculum
import Markdown
import TeXMath

extension FixtureCourse {
  /// Every construct that a lesson can hold.
  static func stepDecay() throws -> Lesson {
    Lesson(
      id: "step", title: "Step decay", summary: "Hold the rate, then cut it.", minutes: 4,
      objectives: [.init(id: "compute", text: "Compute the rate at any epoch")],
      prerequisites: ["cosine"], path: "en/lessons/step.md", introduction: introduction,
      sections: [
        Section(id: "rule", title: Build.text("The rule"), body: .prose(try rule())),
        Section(id: "blocks", title: Build.text("Blocks"), body: .prose(blocks)),
        Section(id: "shoes", title: Build.text("A picture"), body: .analogy(analogy)),
        Section(
          id: "worked", title: Build.text("Worked"), depth: .standard, body: .worked(worked)),
        Section(
          id: "talk", title: Build.text("A talk"), depth: .standard, body: .dialogue(dialogue)),
        Section(
          id: "memory", title: Build.text("To remember it"), depth: .standard,
          body: .mnemonic([Build.bullets("Hold, halve, repeat.")])),
        Section(
          id: "faq", title: Build.text("Questions"), depth: .standard,
          body: .faq(introduction: [], questions)),
        Section(
          id: "why", title: Build.text("Why exactly"), depth: .standard,
          body: .prose([Build.paragraph("Because.")]),
          subsections: [
            Section(
              id: "limit", level: 3, title: Build.text("The limit"), depth: .detailed,
              body: .prose([Build.paragraph("2/λ.")]))
          ]),
        Section(
          id: "quiz", title: Build.text("Quiz"),
          body: .quiz(introduction: [], try FixtureQuiz.questions())),
        Section(
          id: "cards", title: Build.text("Cards"), body: .cards(introduction: [], FixtureQuiz.cards)
        ),
      ])
  }

  private static var introduction: [ContentBlock] {
    let guess = Build.choices(
      "A rate of 0.1 is halved every 10 epochs. What is it at epoch 25?",
      [("0.05", "one halving was forgotten"), ("0.025", nil), ("0.0125", "one halving too many")],
      why: "Two halvings have happened.")
    return [
      Build.block(.prediction(guess)),
      Build.block(
        .prediction(
          Prediction(
            question: Build.text("And at epoch 30?"), answer: .open(text: "0.0125"),
            why: Build.text("The third halving comes at 30.")))),
    ]
  }

  private static func rule() throws -> [ContentBlock] {
    let demo = try Build.demo(
      "schedule", id: "halving", title: "The rate halves every 10 epochs",
      ["step(0.1, by: 0.5, every: 10)"], steps: 40,
      prediction: Build.choices(
        "Where does the curve drop?",
        [("at 10, 20, 30", nil), ("everywhere", "that is exponential")],
        why: "A boundary step belongs to the next phase."))
    let open = try Build.demo(
      "schedule", id: "compared", title: "Step and cosine",
      ["step(0.1, by: 0.5, every: 10)", "cosine(0.1, over: 40)"],
      steps: 40)
    return [
      Build.paragraph(
        .text("The "),
        .link(.term(id: "learning-rate", anchor: nil), title: "", Build.text("learning rate")),
        .text(" holds, then drops: "),
        .workedNumber(
          WorkedNumber(text: "step(0.1, by: 0.5, every: 10) @ 25 = 0.025", value: 0.025)),
        .text(". See "), .citation([adam, sgdr]), .text(" and the note"),
        .footnoteReference(label: "a", number: 1, occurrence: 1), .text(".")),
      Build.block(.math(try Build.formula("\\eta_t = \\eta_0 \\gamma^{\\lfloor t / s \\rfloor}"))),
      Build.paragraph(
        .text("Here "), .math(try Build.formula("\\gamma")), .text(" is the factor.")),
    ] + [demo, open].compactMap { $0 }
      + [
        Build.block(
          .footnote(label: "a", number: 1, references: 1, [Build.paragraph("A footnote.")]))
      ]
  }

  private static var blocks: [ContentBlock] {
    [
      Build.block(.heading(level: 4, id: "inner", Build.text("An inner heading"))),
      Build.paragraph(
        .emphasis(Build.text("em")), .text(" "), .strong(Build.text("strong")), .text(" "),
        .strikethrough(Build.text("gone")), .softBreak, .code("code"), .lineBreak,
        .cloze(Build.text("hidden")), .gap(number: 1), .text(" "),
        .link(.external("https://example.org/?a=1&b=2"), title: "Out", Build.text("out")),
        .text(" "), .link(.lesson(id: "cosine", anchor: "rule"), title: "", Build.text("lesson")),
        .text(" "), .link(.faq(id: "general", anchor: nil), title: "", Build.text("questions")),
        .text(" "), .link(.anchor("rule"), title: "", Build.text("above"))),
      Build.block(.quote([Build.paragraph("Quoted.")])),
      Build.bullets("one", "two"),
      Build.block(
        .list(
          ContentList(isTight: false, start: 3, items: [Build.item("three"), Build.item("four")]))),
      Build.block(
        .list(
          ContentList(
            isTight: true, start: nil, items: [Build.item("done", true), Build.item("open", false)])
        )),
      Build.block(.code(language: "python", text: "lr = 0.1  # <rate> & more\n", isFenced: true)),
      Build.block(.frameworks(FrameworksBlock(expression: "step(0.1, by: 0.5, every: 10)"))),
      Build.block(.thematicBreak),
      Build.block(
        .table(
          ContentTable(
            alignments: [.none, .right], header: [Build.text("Epoch"), Build.text("Rate")],
            rows: [[Build.text("0"), Build.text("0.1")], [Build.text("10"), Build.text("0.05")]]))),
    ]
      + Callout.Kind.allCases.map {
        Build.block(.callout(Callout(kind: $0, blocks: [Build.paragraph("Mind this.")])))
      }
  }

  private static var analogy: Analogy {
    Analogy(
      picture: [Build.paragraph("Finding a dropped coin: strides first, then small steps.")],
      limits: [Build.paragraph("you see the coin get nearer; a schedule sees nothing.")])
  }

  private static var worked: WorkedExample {
    WorkedExample(
      introduction: [Build.paragraph("Start at 0.1.")],
      steps: [
        .init(
          prompt: Build.text("Count the drops."), solution: [Build.paragraph("Two.")],
          why: [Build.paragraph("10 and 20 lie before 25.")]),
        .init(
          prompt: Build.text("Halve as often."), solution: [Build.paragraph("0.025.")],
          why: [Build.paragraph("A drop multiplies.")]),
      ], blankSteps: 1)
  }

  private static var dialogue: [DialogueTurn] {
    [
      DialogueTurn(speaker: "Teacher", blocks: [Build.paragraph("What is the rate at epoch 25?")]),
      DialogueTurn(speaker: "Mei", blocks: [Build.paragraph("0.05.")]),
      DialogueTurn(speaker: "Teacher", blocks: [Build.paragraph("One halving was forgotten.")]),
    ]
  }

  private static var questions: [FAQEntry] {
    [
      FAQEntry(
        id: "between", question: Build.text("And between the drops?"),
        answer: [Build.paragraph("Nothing changes.")])
    ]
  }
}
