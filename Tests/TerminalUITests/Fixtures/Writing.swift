import Curriculum
import Markdown
import TeXMath

// Short names to write content in tests.

func inline(_ kind: ContentInline.Kind) -> ContentInline { ContentInline(kind, .fileStart) }

func block(_ kind: ContentBlock.Kind) -> ContentBlock { ContentBlock(kind, .fileStart) }

func words(_ text: String) -> [ContentInline] { [inline(.text(text))] }

func paragraph(_ text: String) -> ContentBlock { block(.paragraph(words(text))) }

func paragraph(_ inlines: [ContentInline]) -> ContentBlock { block(.paragraph(inlines)) }

func strong(_ text: String) -> ContentInline { inline(.strong(words(text))) }

func emphasis(_ text: String) -> ContentInline { inline(.emphasis(words(text))) }

func code(_ text: String) -> ContentInline { inline(.code(text)) }

func text(_ text: String) -> ContentInline { inline(.text(text)) }

func link(_ target: LinkTarget, _ text: String) -> ContentInline {
  inline(.link(target, title: "", words(text)))
}

func formula(_ source: String) -> TeXFormula {
  do throws(TeXError) { return try TeXFormula(parsing: source) } catch { fatalError(error.message) }
}

func bullets(_ items: [[ContentBlock]], isTight: Bool = true) -> ContentBlock {
  block(
    .list(
      ContentList(isTight: isTight, start: nil, items: items.map { .init(blocks: $0) })))
}

func numbered(from start: Int, _ items: [[ContentBlock]]) -> ContentBlock {
  block(
    .list(ContentList(isTight: true, start: start, items: items.map { .init(blocks: $0) })))
}

func tasks(_ items: [(Bool, String)]) -> ContentBlock {
  let items = items.map { ContentList.Item(isChecked: $0.0, blocks: [paragraph($0.1)]) }
  return block(.list(ContentList(isTight: true, start: nil, items: items)))
}

func callout(_ kind: Callout.Kind, _ text: String) -> ContentBlock {
  block(.callout(Callout(kind: kind, blocks: [paragraph(text)])))
}

func choice(_ text: String, mistake: String? = nil) -> Prediction.Choice {
  Prediction.Choice(
    text: words(text), isRight: mistake == nil, feedback: mistake.map { words($0) } ?? [])
}
