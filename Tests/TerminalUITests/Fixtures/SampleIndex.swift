import Curriculum
import Plotting

/// What is known of a small course without reading its pages.
let sampleIndex: CourseIndex = {
  var index = CourseIndex()
  index.title = "Learning rates"
  index.summary = "From the first step to the last."
  index.units = [.init(title: "Kinds of decay", lessons: ["step-decay", "missing"])]
  index.lessons = [
    .init(
      id: "step-decay", title: "Step decay", summary: "Hold the rate, then cut it.",
      path: "en/lessons/step-decay.md", minutes: 4)
  ]
  index.terms = [
    .init(
      id: "learning-rate", term: "learning rate", path: "en/glossary/learning-rate.md",
      abbreviation: "LR", summary: "The number by which the slope is multiplied."),
    .init(
      id: "learning-rate-range-test", term: "learning rate range test",
      path: "en/glossary/learning-rate-range-test.md", summary: "A sweep over rates in one run."),
  ]
  index.questions = [
    .init(
      id: "how-often", question: "How often should the rate drop?",
      path: "en/lessons/step-decay.md", owner: .lesson(id: "step-decay", anchor: "how-often")),
    .init(
      id: "how-far", question: "Is the rate the length of a step?",
      path: "en/glossary/learning-rate.md",
      owner: .term(id: "learning-rate", anchor: "how-far")),
  ]
  index.demos = [
    .init(
      id: "staircase", title: "A staircase", kind: "schedule", path: "en/lessons/step-decay.md",
      owner: .lesson(id: "step-decay", anchor: nil))
  ]
  return index
}()

let sampleTerm = Term(
  id: "learning-rate", term: "learning rate", aliases: ["step size", "learning-rate", "eta"],
  abbreviation: "LR",
  tags: ["training"], related: ["learning-rate-range-test"], notToBeConfusedWith: ["unknown"],
  definition: words("The number by which the slope is multiplied to get the next step."),
  introduction: [paragraph("It is chosen by a person.")],
  sections: [
    Section(
      id: "origin", title: words("Origin"),
      body: .prose([paragraph([text("Named in 1960 "), inline(.citation([loshchilov]))])]))
  ])

let sampleFigure = Figure(
  title: "A staircase", sentence: "The rate halves at epoch 10 and is flat in between.",
  x: Axis(title: "epoch"), y: Axis(title: "learning rate"),
  series: [
    Series(
      name: "step", style: .steps,
      points: (0..<20).map { Point(x: Double($0), y: $0 < 10 ? 0.1 : 0.05) })
  ],
  marks: [Mark(point: Point(x: 10, y: 0.05), label: "学习")],
  table: DataTable(
    columns: ["epoch", "learning rate", "note"],
    rows: (0..<20).map { ["\($0)", $0 < 10 ? "0.1" : "0.05", $0 == 10 ? "the drop" : ""] }))
