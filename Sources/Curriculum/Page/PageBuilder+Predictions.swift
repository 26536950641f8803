internal import Frameworks
internal import Markdown
internal import Optimization

extension PageBuilder {
  /// A guess: `question`, `choices` or `answer`, `why`.
  mutating func prediction(_ fields: inout YAMLFields) -> Prediction? {
    let question = words("question", &fields)
    let choices = fields.items("choices", &report)
    let open = fields.text("answer", &report)
    let why = words("why", &fields)
    fields.finish(&report)
    guard choices.isEmpty == (open != nil) else {
      report.add(.guessAnswer, at: fields.place)
      return nil
    }
    guard let question, let why else { return nil }
    if let open { return Prediction(question: question, answer: .open(text: open), why: why) }
    let read = choices.compactMap { choice($0) }
    if read.count == choices.count, read.filter(\.isRight).count != 1 || read.count < 2 {
      report.add(.guessChoices, at: fields.keyRange("choices"))
    }
    return Prediction(question: question, answer: .choices(read), why: why)
  }

  /// `- "answer": right` or `- "answer": the mistake behind it`.
  private mutating func choice(_ node: YAMLNode) -> Prediction.Choice? {
    guard case .mapping(let pairs) = node.value, pairs.count == 1,
      let key = pairs[0].key.text
    else {
      report.add(.guessChoice, at: node.range)
      return nil
    }
    let text = inlineMarkdown(key, in: pairs[0].key)
    guard let remark = pairs[0].value.text?.trimmed, !remark.isEmpty else {
      report.add(.guessChoice, at: pairs[0].key.range)
      return nil
    }
    guard remark != "right" else {
      return Prediction.Choice(text: text, isRight: true, feedback: [])
    }
    let feedback = inlineMarkdown(remark, in: pairs[0].value)
    return Prediction.Choice(text: text, isRight: false, feedback: feedback)
  }

  private mutating func words(_ key: String, _ fields: inout YAMLFields) -> [ContentInline]? {
    guard let text = fields.text(key, &report, isRequired: true), let node = fields.node(key)
    else { return nil }
    return inlineMarkdown(text, in: node)
  }

  /// The Markdown of one YAML text, which is a single paragraph.
  mutating func inlineMarkdown(_ text: String, in node: YAMLNode) -> [ContentInline] {
    let document = Document(parsing: text)
    guard document.blocks.count == 1, case .paragraph(let source) = document.blocks[0].kind,
      document.faults.isEmpty
    else {
      report.add(.inlineOnly, at: node.range)
      return [ContentInline(.text(text), node.range)]
    }
    let outer = placement
    placement = .scalar(node)
    defer { placement = outer }
    return inlines(source)
  }

  /// A `frameworks` block: one schedule's expression.
  mutating func frameworks(_ source: String, at range: SourceRange) -> ContentBlock.Kind? {
    let text = EmbeddedText(
      lines: source, of: file, from: range.start.line + 1, fallback: range)
    let words = Array(source.utf8)
    let lead = words.prefix { $0 == 32 || (9...13).contains($0) }.count
    do throws(ExpressionError) {
      _ = try Expression(parsing: source.trimmed, vocabulary: .complete).schedule()
      return .frameworks(FrameworksBlock(expression: source.trimmed))
    } catch {
      let (low, high) = (error.range.lowerBound + lead, error.range.upperBound + lead)
      report.add(.badExpression(error), at: text.range(low..<high))
      return nil
    }
  }
}

extension Finding {
  static let guessAnswer = Finding(
    "bad-guess", "a guess has either 'choices' or 'answer'",
    notes: ["give `choices:` as a list, or `answer:` as text"])

  static let guessChoices = Finding(
    "bad-guess", "a guess has two or more choices, one of them right",
    notes: ["mark the right one: `- \"0.025\": right`"])

  static let guessChoice = Finding(
    "bad-guess", "a choice is one answer with `right` or the mistake behind it",
    notes: ["write `- \"0.05\": one halving was forgotten`"])

  static let inlineOnly = Finding(
    "inline-only", "this text must be one paragraph without lists, headings or blocks")
}
