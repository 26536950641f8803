import Curriculum
import Demos
import Markdown
import TeXMath

@testable import SiteGeneration

/// A small course with every construct, made in code.
enum FixtureCourse {
  static let adam = Reference(
    key: "kingma2014", authors: ["Diederik P. Kingma", "Jimmy Ba"],
    title: "Adam: A Method for Stochastic Optimization", year: 2014, venue: "ICLR 2015",
    arXiv: "1412.6980")
  static let sgdr = Reference(
    key: "loshchilov2016", authors: ["Ilya Loshchilov", "Frank Hutter"],
    title: "SGDR: Stochastic Gradient Descent with Warm Restarts", year: 2016,
    url: "https://arxiv.org/abs/1608.03983")

  static func make() throws -> Course {
    let lessons = [try stepDecay(), plain("cosine", "Cosine annealing"), plain("floor", "A floor")]
    let terms = [term("epoch", "Epoch"), learningRate]
    let faq = FAQPage(
      id: "general", title: "General questions", path: "en/faq/general.md",
      introduction: [Build.paragraph("Before the questions.")],
      entries: [
        FAQEntry(
          id: "is-decay-needed", question: Build.text("Is decay needed at all?"),
          answer: [Build.paragraph("Not always.")])
      ])
    var index = CourseIndex()
    index.title = "Learning rates"
    index.summary = "How far a model moves at each training step, and why that should shrink."
    (index.licence, index.authors) = ("CC BY 4.0", ["The authors"])
    index.units = [
      .init(title: "First part", lessons: ["step", "cosine"]),
      .init(title: "Second part", lessons: ["floor"]),
    ]
    index.lessons = lessons.map {
      .init(id: $0.id, title: $0.title, summary: $0.summary, path: $0.path, minutes: $0.minutes)
    }
    index.terms = terms.map {
      .init(
        id: $0.id, term: $0.term, path: $0.path, aliases: $0.aliases, abbreviation: $0.abbreviation,
        summary: $0.definition.plainText)
    }
    index.faqPages = [.init(id: "general", title: faq.title, path: faq.path)]
    index.questions = [
      .init(
        id: "is-decay-needed", question: "Is decay needed at all?", path: faq.path,
        owner: .faq(id: "general", anchor: "is-decay-needed")),
      .init(
        id: "between", question: "And between the drops?", path: "en/lessons/step.md",
        owner: .lesson(id: "step", anchor: "between")),
    ]
    index.references = [adam, sgdr]
    return Course(index: index, lessons: lessons, terms: terms, faqPages: [faq])
  }

  private static func plain(_ id: String, _ title: String) -> Lesson {
    Lesson(
      id: id, title: title, summary: "A lesson about \(title.lowercased()).", minutes: 3,
      path: "en/lessons/\(id).md", introduction: [Build.paragraph("It begins here.")],
      sections: [
        Section(id: "rule", title: Build.text("The rule"), body: .prose([Build.paragraph("So.")]))
      ])
  }

  private static func term(_ id: String, _ name: String) -> Term {
    Term(
      id: id, term: name, path: "en/glossary/\(id).md",
      definition: Build.text("One pass over the training data."))
  }

  private static var learningRate: Term {
    Term(
      id: "learning-rate", term: "Learning rate", aliases: ["step size"], abbreviation: "LR",
      tags: ["optimizer"], related: ["epoch"], notToBeConfusedWith: ["epoch"],
      path: "en/glossary/learning-rate.md",
      definition: Build.text("The number by which the slope of the loss is multiplied."),
      introduction: [Build.paragraph("It is chosen, not learnt.")],
      sections: [
        Section(
          id: "origin", title: Build.text("Origin"), body: .prose([Build.paragraph("Old.")])),
        Section(
          id: "usage", title: Build.text("Usage"), body: .prose([Build.paragraph("Daily.")])),
      ])
  }
}
