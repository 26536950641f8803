import Curriculum
import Markdown
import Optimization
import Practice

/// A question as it stands on the screen: its words, in the order that the session decided.
struct ShownQuestion: Sendable {
  let question: Question
  /// The place in the file of what stands at each place on the screen.
  let arrangement: [Int]
  /// The numbers that were drawn.
  let values: Bindings
  /// Numbers to choose from, in the order of the file; empty when the number is typed.
  let offered: [String]
  /// The right number of a question whose numbers were drawn.
  let answerNumber: String

  /// The parts stand in the order of the file unless `arrangement` says otherwise.
  init(
    _ question: Question, arrangement: [Int] = [], values: Bindings = Bindings(),
    offered: [String] = [], answerNumber: String = ""
  ) {
    (self.question, self.values, self.offered) = (question, values, offered)
    self.answerNumber = answerNumber
    let count = Self.partCount(question, offered)
    let isUsable = !arrangement.isEmpty && arrangement.allSatisfy { (0..<count).contains($0) }
    self.arrangement = isUsable ? arrangement : Array(0..<count)
  }

  init(_ question: Question, _ asked: AskedQuestion) {
    self.init(
      question, arrangement: asked.arrangement, values: asked.values,
      offered: asked.offeredTexts.map { String(decoding: $0, as: UTF8.self) },
      answerNumber: String(decoding: asked.answerNumber, as: UTF8.self))
  }

  private static func partCount(_ question: Question, _ offered: [String]) -> Int {
    switch question.answer {
    case .choice(let choices), .multiple(let choices), .plot(_, let choices): choices.count
    case .numeric, .text, .fill: 0
    case .order(let items): items.count
    case .match(let pairs): pairs.count
    case .parametric: offered.count
    }
  }

  /// How it is answered.
  var form: AnswerForm {
    switch question.answer {
    case .choice(let choices), .plot(_, let choices): .one(choices.count)
    case .multiple(let choices): .some(choices.count)
    case .numeric, .text: .typed
    case .fill(let gaps): .gaps(gaps.count)
    case .order(let items): .order(items.count)
    case .match(let pairs): .pairs(pairs.count)
    case .parametric: offered.isEmpty ? .typed : .one(arrangement.count)
    }
  }

  /// Whether a number is typed.
  var wantsNumber: Bool {
    switch question.answer {
    case .numeric, .parametric: form == .typed
    case .choice, .multiple, .text, .fill, .order, .match, .plot: false
    }
  }

  /// The choices in the order of the file; numbers of a parametric question are choices, too.
  var choices: [Question.Choice] {
    switch question.answer {
    case .choice(let choices), .multiple(let choices), .plot(_, let choices): choices
    case .parametric(let answer):
      offered.enumerated().map { place, number in
        let text = ContentInline(.text(number), question.range)
        let name =
          answer.mistakes.indices.contains(place - 1) ? answer.mistakes[place - 1].name : ""
        return Question.Choice(
          text: [text], isRight: place == 0, feedback: Self.paragraph(name, question.range))
      }
    case .numeric, .text, .fill, .order, .match: []
    }
  }

  private static func paragraph(_ text: String, _ range: SourceRange) -> [ContentBlock] {
    if text.isEmpty { return [] }
    return [ContentBlock(.paragraph([ContentInline(.text(sentence(text)), range)]), range)]
  }

  /// "one halving was forgotten" as a sentence of its own.
  static func sentence(_ text: String) -> String {
    guard let first = text.first, let last = text.last else { return text }
    let end = ".!?…".contains(last) ? "" : "."
    return first.uppercased() + text.dropFirst() + end
  }
}
