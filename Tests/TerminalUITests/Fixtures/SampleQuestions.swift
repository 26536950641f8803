import Curriculum
import Demos
import Markdown
import Optimization

@testable import TerminalUI

/// A question of every kind, each with an objective of the sample lesson.
enum SampleQuestions {
  static let all = [
    choosing, several, number, word, gaps, ordering, matching, reading, drawn,
  ]

  static let choosing = Question(
    id: "q-choice", objective: "a", title: words("The rate at epoch 25"),
    prompt: [
      paragraph([
        text("A network starts at a rate of "), code("0.1"),
        text(" and halves it every 10 epochs. What is the rate at epoch 25?"),
      ])
    ],
    answer: .choice([
      option("0.05", mistake: "One halving was forgotten."), option("0.025"),
      option("0.0125", mistake: "The third halving comes at epoch 30."),
    ]),
    hints: [[paragraph("How many tens fit into 25?")], [paragraph("Two.")]],
    explanation: [
      paragraph([
        text("Two halvings have happened: "),
        inline(.workedNumber(WorkedNumber(text: "0.1 * 0.5^2 = 0.025", value: 0.025))), text("."),
      ])
    ])

  static let several = Question(
    id: "q-multiple", objective: "b", title: words("What step decay needs"),
    answer: .multiple([
      option("a first rate"), option("a factor"),
      option("a momentum", mistake: "That belongs to the optimizer, not to the schedule."),
      option("an interval"),
    ]),
    explanation: [paragraph("Rate, factor and interval: three numbers somebody has to choose.")])

  static let number = Question(
    id: "q-numeric", objective: "a", title: words("How many updates?"),
    prompt: [paragraph("50,000 images, batches of 128. How many updates are one epoch?")],
    answer: .numeric(
      value: 391, tolerance: 0.5, unit: "updates",
      mistakes: [.init(value: 390, name: "the last, smaller batch was left out")]),
    hints: [[paragraph("The last batch is smaller, but it counts.")]],
    explanation: [paragraph("390 full batches and one of 80 images.")])

  static let word = Question(
    id: "q-text", objective: "b", title: words("The beginning"),
    prompt: [paragraph("What is the phase called in which the rate rises?")],
    answer: .text(accepted: ["warm-up", "warmup"]),
    explanation: [paragraph("It gives the averages time to fill.")])

  static let gaps = Question(
    id: "q-fill", objective: "a", title: words("Place the cuts"),
    prompt: [
      paragraph([
        text("In a run of 160 epochs the cuts are in epochs "), inline(.gap(number: 1)),
        text(" and "), inline(.gap(number: 2)), text("."),
      ])
    ],
    answer: .fill([["80"], ["120"]]), explanation: [paragraph("A half and three quarters of 160.")])

  static let ordering = Question(
    id: "q-order", objective: "b", title: words("Around a cut"),
    answer: .order([
      words("The loss is flat."), words("The rate is cut."), words("The loss falls again."),
      words("The loss is flat on a lower floor."),
    ]),
    explanation: [paragraph("The floor is set by the rate.")])

  static let matching = Question(
    id: "q-match", objective: "a", title: words("Which curve is whose?"),
    answer: .match([
      (words("step"), words("flat between cuts")),
      (words("exponential"), words("the same factor in every epoch")),
      (words("cosine"), words("slow at both ends")),
    ]),
    explanation: [paragraph("Flat, steady, slow at the ends.")])

  static let reading = Question(
    id: "q-plot", objective: "b", title: words("Read the plot"),
    prompt: [paragraph("Where is the first cut?")],
    answer: .plot(
      sampleDemo,
      [option("at epoch 10"), option("at epoch 20", mistake: "That is the second one.")]),
    explanation: [paragraph("The curve leaves its first level at epoch 10.")])

  static let drawn = Question(
    id: "q-parametric", objective: "a", title: words("From {start}"),
    prompt: [paragraph("A rate of {start} is halved {times} times. What is it then?")],
    answer: .parametric(
      ParametricAnswer(
        variables: [
          .init(name: "start", domain: .choices([0.4, 0.8])),
          .init(name: "times", domain: .range(from: 2, to: 3, step: 1)),
        ],
        answer: expression("start * 0.5^times"),
        mistakes: [
          .init(name: "one halving too few", expression: expression("start * 0.5^(times - 1)")),
          .init(name: "divided by the number of halvings", expression: expression("start / times")),
        ])),
    explanation: [paragraph("{times} halvings of {start}.")])

  static func option(_ text: String, mistake: String? = nil) -> Question.Choice {
    Question.Choice(
      text: words(text), isRight: mistake == nil,
      feedback: mistake.map { [paragraph($0)] } ?? [])
  }

  private static func expression(_ text: String) -> Expression {
    do throws(ExpressionError) {
      return try Expression(parsing: text)
    } catch {
      fatalError(error.message)
    }
  }

  static let lesson = Lesson(
    id: "step-decay", title: "Step decay",
    objectives: [
      .init(id: "a", text: "Say what the rate is at any epoch"),
      .init(id: "b", text: "Choose the interval and the factor"),
    ])

  static func book(_ questions: [Question]) -> QuizBook {
    QuizBook(title: "Quiz: Step decay", lessons: [lesson], questions: questions)
  }
}

private let sampleDemo: DemoBlock = {
  do {
    guard let kind = DemoKind.named("schedule") else { fatalError("no kind") }
    let inputs = DemoInputs(
      title: "A rate in 30 epochs",
      schedules: [try Expression(parsing: "step(0.1, by: 0.5, every: 10)")], steps: 30,
      unit: "epoch")
    return DemoBlock(id: "q-plot-demo", demo: try Demo(kind: kind, inputs: inputs))
  } catch {
    fatalError("\(error)")
  }
}()
