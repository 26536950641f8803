import Curriculum
import Demos
import Markdown
import Optimization
import TeXMath

/// Short spellings for content made in code.
enum Build {
  static func block(_ kind: ContentBlock.Kind) -> ContentBlock { ContentBlock(kind, .fileStart) }
  static func inline(_ kind: ContentInline.Kind) -> ContentInline {
    ContentInline(kind, .fileStart)
  }
  static func text(_ text: String) -> [ContentInline] { [inline(.text(text))] }
  static func paragraph(_ kinds: ContentInline.Kind...) -> ContentBlock {
    block(.paragraph(kinds.map(inline)))
  }
  static func paragraph(_ text: String) -> ContentBlock { paragraph(.text(text)) }
  static func item(_ text: String, _ isChecked: Bool? = nil) -> ContentList.Item {
    ContentList.Item(isChecked: isChecked, blocks: [paragraph(text)])
  }
  static func bullets(_ items: String...) -> ContentBlock {
    block(.list(ContentList(isTight: true, start: nil, items: items.map { item($0) })))
  }
  static func formula(_ source: String) throws -> TeXFormula { try TeXFormula(parsing: source) }

  /// nil until there is such a kind of demo.
  static func demo(
    _ kind: Name, id: String, title: String, _ schedules: [String], steps: Int,
    prediction: Prediction? = nil
  ) throws -> ContentBlock? {
    guard let kind = DemoKind.named(kind) else { return nil }
    let inputs = DemoInputs(
      title: title, schedules: try schedules.map { try Expression(parsing: $0) }, steps: steps,
      unit: "epoch")
    return block(
      .demo(DemoBlock(id: id, demo: try Demo(kind: kind, inputs: inputs), prediction: prediction)))
  }

  static func choices(
    _ question: String, _ choices: [(String, String?)], why: String
  ) -> Prediction {
    Prediction(
      question: text(question),
      answer: .choices(
        choices.map { choice, mistake in
          Prediction.Choice(
            text: text(choice), isRight: mistake == nil, feedback: mistake.map(text) ?? [])
        }), why: text(why))
  }
}
