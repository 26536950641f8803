import Curriculum
import Markdown
import TeXMath

/// A lesson in which every construct of the content format stands once.
let sampleLesson = Lesson(
  id: "step-decay", title: "Step decay",
  summary: "Hold the rate, then cut it by a factor, again and again.", minutes: 4,
  objectives: [
    .init(id: "a", text: "Say what the rate is at any epoch, without a calculator"),
    .init(id: "b", text: "Choose the interval and the factor for a training run of known length"),
  ],
  prerequisites: ["learning-rate"],
  introduction: [
    paragraph("Before you read on, commit to an answer."), block(.prediction(halving)),
  ],
  sections: [
    definition, details, shapes, picture, conversation, worked, remember, questions, practice,
  ])

let halving = Prediction(
  question: words(
    "A network starts at a rate of 0.1. Every 10 epochs the rate is halved. What is it at epoch 25?"
  ),
  answer: .choices([
    choice("0.05", mistake: "one halving was forgotten"), choice("0.025"),
    choice("0.0125", mistake: "the third halving comes at epoch 30"),
  ]),
  why: words("Two halvings have happened, at epochs 10 and 20, so the rate is 0.1 × ½ × ½."))

let loshchilov = Reference(
  key: "loshchilov2016", authors: ["Ilya Loshchilov", "Frank Hutter"],
  title: "SGDR: Stochastic Gradient Descent with Warm Restarts", year: 2016, venue: "ICLR 2017",
  arXiv: "1608.03983")

let definition = Section(
  id: "definition", title: words("In one sentence"),
  body: .prose([
    paragraph([
      strong("Step decay"), text(" holds the "),
      link(.term(id: "learning-rate", anchor: nil), "rate"),
      text(" for "), emphasis("a fixed number"), text(" of epochs, then "),
      inline(.strikethrough(words("adds"))), text(" multiplies it by a factor below one "),
      inline(.citation([loshchilov])), text("; see "),
      link(.external("https://example.org/steps?a=1&b=2"), "the picture"), text("."),
      inline(.footnoteReference(label: "n", number: 1, occurrence: 1)), inline(.lineBreak),
      code("step(0.1, by: 0.5, every: 10)"), text(" is written so: "),
      inline(.workedNumber(WorkedNumber(text: "0.1 * 0.5^2 = 0.025", value: 0.025))), text("."),
    ]),
    block(.math(formula("\\eta_t = \\frac{\\eta_0}{1 + \\gamma t}"))),
    paragraph([
      text("Here "), inline(.math(formula("\\gamma"))),
      text(
        " is the factor. In Chinese it is 学习率衰减,也就是逐步降低学习率的方法,在训练中每隔固定的轮数降低一次。 A scientist 👩‍🔬 agrees ❤️."
      ),
    ]),
    block(.code(language: "python", text: codeSample, isFenced: true)),
    block(.thematicBreak),
    block(.frameworks(FrameworksBlock(expression: "step(0.1, by: 0.5, every: 10)"))),
    block(
      .footnote(label: "n", number: 1, references: 1, [paragraph("Counted from 0, as always.")])),
  ]))

private let codeSample = """
  optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4, nesterov=True, foreach=True)
  for epoch in range(90):
  \ttrain()   # one pass

  """

let details = Section(
  id: "details", title: words("Why the drop helps at all, and for how long"), depth: .standard,
  body: .prose([
    paragraph("The noise floor is proportional to the rate."),
    bullets([
      [
        paragraph("Before the drop the loss hovers."),
        bullets([[paragraph("It hovers because of noise."), bullets([[paragraph("Deep.")]])]]),
      ], [paragraph("After it, the loss falls within an epoch, then hovers lower.")],
    ]),
    numbered(from: 9, [[paragraph("Drop.")], [paragraph("Wait until the loss is flat again.")]]),
    tasks([(false, "Choose the factor"), (true, "Choose the interval")]),
  ]),
  subsections: [
    Section(
      id: "limit", level: 3, title: words("The limit of the limit"), depth: .detailed,
      body: .prose([
        block(.quote([paragraph("A drop is a bet."), block(.quote([paragraph("Says who?")]))])),
        callout(.note, "A note."), callout(.tip, "A tip."),
        callout(.important, "Do not skip this."),
        callout(
          .warning, "A schedule sees nothing; it shrinks the step whether or not that is wise."),
        callout(.caution, "Nothing shrinks below zero."),
      ]),
      subsections: [
        Section(
          id: "deeper", level: 4, title: words("A deeper heading"), depth: .detailed,
          body: .prose([paragraph("With a sentence.")]))
      ])
  ])
