import Curriculum
import Markdown

let shapes = Section(
  id: "shapes", title: words("Numbers"),
  body: .prose([
    block(
      .table(
        ContentTable(
          alignments: [.right, .left, .center],
          header: [words("Epoch"), words("Rate"), words("What happens")],
          rows: [
            [words("0"), [code("0.1")], words("nothing")],
            [
              words("10"), [code("0.05")],
              words("the rate is halved for the first time, and holds"),
            ],
            [words("20"), [code("0.025")], words("学习率再次减半")],
          ]))),
    paragraph([
      inline(.image(source: "images/steps.svg", title: "", alt: "A staircase that goes down."))
    ]),
  ]))

let picture = Section(
  id: "picture", title: words("A picture to keep"),
  body: .analogy(
    Analogy(
      picture: [
        paragraph("You search a dropped coin in strides, look around, then go on in smaller steps.")
      ],
      limits: [paragraph("You see the coin get nearer. A schedule sees nothing.")])))

let conversation = Section(
  id: "talk", title: words("A conversation"), depth: .standard,
  body: .dialogue([
    DialogueTurn(speaker: "Teacher", blocks: [paragraph("What is the rate at epoch 20?")]),
    DialogueTurn(
      speaker: "Ada",
      blocks: [
        paragraph(
          "It has been halved once, so 0.05. Or does the boundary belong to the next phase?")
      ]),
    DialogueTurn(speaker: "Teacher", blocks: [paragraph("It does.")]),
  ]))

let worked = Section(
  id: "worked", title: words("Worked, then half done"), depth: .standard,
  body: .worked(
    WorkedExample(
      introduction: [paragraph("The rate starts at 0.1.")],
      steps: [
        .init(
          prompt: words("Count the drops."), solution: [paragraph("Two, at 10 and at 20.")],
          why: [paragraph("A boundary belongs to the next phase.")]),
        .init(
          prompt: words("Multiply."), solution: [paragraph([code("0.1 * 0.5^2 = 0.025")])],
          why: [paragraph("Each drop multiplies by the same factor, so drops are powers.")]),
      ], blankSteps: 1)))

let remember = Section(
  id: "remember", title: words("Memory aid"), depth: .standard,
  body: .mnemonic([paragraph("Stairs have flat treads: between drops nothing happens.")]))

let questions = Section(
  id: "faq", title: words("Questions"), depth: .standard,
  body: .faq(
    introduction: [],
    [
      FAQEntry(
        id: "how-often", question: words("How often should the rate drop?"),
        answer: [paragraph("Three times in a run is common; each when the loss has been flat.")]),
      FAQEntry(
        id: "by-how-much", question: words("By how much?"),
        answer: [paragraph("By 2 to 10.")]),
    ]))

/// Is practised, not read, so it must not show.
let practice = Section(
  id: "quiz", title: words("HIDDEN QUIZ"),
  body: .quiz(
    introduction: [paragraph("HIDDEN")],
    [
      Question(
        id: "q1", title: words("HIDDEN"), prompt: [], answer: .text(accepted: ["HIDDEN"]),
        hints: [], explanation: [paragraph("HIDDEN")])
    ]))
