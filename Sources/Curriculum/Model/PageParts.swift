extension Lesson {
  /// Every demo of the page, in order.
  public var demos: [DemoBlock] { introduction.demos + sections.flatMap(\.demos) }
  /// Every question that people ask, in order.
  public var faqEntries: [FAQEntry] { sections.flatMap(\.faqEntries) }
  /// Every quiz question, in order.
  public var questions: [Question] { sections.flatMap(\.questions) }
  /// Every card, in order.
  public var cards: [Card] { sections.flatMap(\.cards) }
}

extension Term {
  /// Every demo of the entry, in order.
  public var demos: [DemoBlock] { introduction.demos + sections.flatMap(\.demos) }
  /// Every question that people ask, in order.
  public var faqEntries: [FAQEntry] { sections.flatMap(\.faqEntries) }
  /// Every quiz question, in order.
  public var questions: [Question] { sections.flatMap(\.questions) }
  /// Every card, in order.
  public var cards: [Card] { sections.flatMap(\.cards) }
}

extension FAQPage {
  /// Every demo of the page, in order.
  public var demos: [DemoBlock] { introduction.demos + entries.flatMap(\.answer.demos) }
}

extension Section {
  /// Every demo below the heading, in order. What a quiz question asks about is no demo of its own:
  /// shown by itself, it would tell the answer.
  public var demos: [DemoBlock] { body.demos + subsections.flatMap(\.demos) }

  /// Every question that people ask below the heading, in order.
  public var faqEntries: [FAQEntry] {
    let own: [FAQEntry] = if case .faq(introduction: _, let entries) = body { entries } else { [] }
    return own + subsections.flatMap(\.faqEntries)
  }

  /// Every quiz question below the heading, in order.
  public var questions: [Question] {
    let own: [Question] =
      if case .quiz(introduction: _, let questions) = body { questions } else { [] }
    return own + subsections.flatMap(\.questions)
  }

  /// Every card below the heading, in order.
  public var cards: [Card] {
    let own: [Card] = if case .cards(introduction: _, let cards) = body { cards } else { [] }
    return own + subsections.flatMap(\.cards)
  }
}

extension Section.Body {
  /// The demos of this part, in order, without those that questions ask about.
  public var demos: [DemoBlock] {
    switch self {
    case .prose(let blocks), .mnemonic(let blocks): blocks.demos
    case .quiz(let introduction, _): introduction.demos
    case .cards(let introduction, let cards): introduction.demos + cards.flatMap(\.back.demos)
    case .faq(let introduction, let entries): introduction.demos + entries.flatMap(\.answer.demos)
    case .dialogue(let turns): turns.flatMap(\.blocks.demos)
    case .analogy(let analogy): analogy.picture.demos + analogy.limits.demos
    case .worked(let example): example.introduction.demos
    }
  }
}

extension [ContentBlock] {
  /// The demos among these blocks; demos never stand inside other blocks.
  public var demos: [DemoBlock] {
    compactMap { if case .demo(let demo) = $0.kind { demo } else { nil } }
  }
}
