import Curriculum
import Markdown
import Optimization

/// A question of every kind, and two cards.
enum FixtureQuiz {
  static func questions() throws -> [Question] {
    var questions: [Question] = [
      question("choice", .choice(choices(["0.025", "0.05", "0.0125"], right: [0])), hints: 1),
      question("multiple", .multiple(choices(["a", "b", "c"], right: [0, 2])), hints: 2),
      question(
        "numeric",
        .numeric(
          value: 0.025, tolerance: 0.001, unit: "per step",
          mistakes: [.init(value: 0.05, name: "one halving was forgotten")])),
      question("text", .text(accepted: ["warm-up", "warmup"])),
      question("fill", .fill([["10", "ten"], ["20"]])),
      question("order", .order([Build.text("first"), Build.text("second"), Build.text("third")])),
      question(
        "match",
        .match([
          (Build.text("step"), Build.text("stairs")), (Build.text("cosine"), Build.text("wave")),
        ])),
      question("parametric", try parametric()),
    ]
    let plot = try Build.demo(
      "schedule", id: "read", title: "Read it", ["step(0.1, by: 0.5, every: 10)"], steps: 30)
    if case .demo(let demo)? = plot?.kind {
      questions.append(question("plot", .plot(demo, choices(["step", "cosine"], right: [0]))))
    }
    return questions
  }

  static let cards = [
    Card(id: "card-one", front: Build.text("What halves?"), back: [Build.paragraph("The rate.")]),
    Card(
      id: "card-two", front: Build.text("The cut"),
      back: [Build.paragraph(.text("It has the "), .cloze(Build.text("lower")), .text(" rate."))]),
  ]

  private static func parametric() throws -> Question.Answer {
    .parametric(
      ParametricAnswer(
        variables: [.init(name: "rate", domain: .choices([0.1]))],
        answer: try Expression(parsing: "rate * 0.5", vocabulary: .standard),
        mistakes: [
          .init(name: "it was not halved", expression: try Expression(parsing: "rate * 1")),
          .init(name: "halved twice", expression: try Expression(parsing: "rate * 0.25")),
        ]))
  }

  private static func question(_ id: String, _ answer: Question.Answer, hints: Int = 0) -> Question
  {
    Question(
      id: id, title: Build.text("Kind: \(id)"), prompt: [Build.paragraph("With rate {rate}.")],
      answer: answer, hints: (0..<hints).map { [Build.paragraph("Hint \($0).")] },
      explanation: [Build.paragraph("Because.")])
  }

  private static func choices(_ texts: [String], right: [Int]) -> [Question.Choice] {
    texts.enumerated().map { place, text in
      Question.Choice(
        text: Build.text(text), isRight: right.contains(place),
        feedback: right.contains(place) ? [] : [Build.paragraph("The mistake behind \(text).")])
    }
  }
}
