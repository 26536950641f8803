import Curriculum
import Search
import Testing

struct `Searching the course` {
  private static let course = Result {
    Course.load(try CourseFiles(folder: Repository.root.appendingPathComponent("Content").path))
      .value
  }
  private static let index = course.map { SearchIndex(of: $0) }

  private func results(_ typed: String, limit: Int = 10) throws -> [SearchResult] {
    try Self.index.get().search(Array(typed.utf8), limit: limit).results
  }

  private func addresses(_ typed: String, limit: Int = 10) throws -> [String] {
    try results(typed, limit: limit).map { String(decoding: $0.address, as: UTF8.self) }
  }

  @Test(arguments: [
    ("warmup", "glossary/warm-up"), ("warm up", "glossary/warm-up"),
    ("Warm-Up", "glossary/warm-up"), ("linear warmup", "glossary/warm-up"),
    ("eta", "glossary/learning-rate"), ("η", "glossary/learning-rate"),
    ("lr", "glossary/learning-rate"), ("step size", "glossary/learning-rate"),
    ("learning rates", "glossary/learning-rate"), ("lr decay", "glossary/learning-rate-decay"),
    ("lr schedule", "glossary/schedule"), ("schedul", "glossary/schedule"),
    ("scheduler", "glossary/schedule"), ("nan loss", "glossary/divergence"),
    ("hessian", "glossary/curvature"), ("heavy ball", "glossary/momentum"),
    ("nag", "glossary/nesterov-momentum"), ("nesterov", "glossary/nesterov-momentum"),
    ("rms prop", "glossary/rmsprop"), ("ada grad", "glossary/adagrad"),
    ("eps", "glossary/epsilon"), ("ε", "glossary/epsilon"), ("GD", "glossary/gradient-descent"),
    ("noise floor", "glossary/noise-floor"), ("bias correction", "glossary/bias-correction"),
    ("staircase", "glossary/step-decay"), ("epochs", "glossary/epoch"),
    ("l2 regularization", "glossary/weight-decay"), ("cosine", "glossary/cosine-annealing"),
    ("cosine decay", "glossary/cosine-annealing"), ("lion", "glossary/lion"),
    ("weight decay vs l2", "glossary/weight-decay"),
    ("StepLR", "lessons/step-decay"), ("ExponentialLR", "lessons/exponential-decay"),
    ("CosineAnnealingLR", "lessons/cosine-annealing"),
    ("choosing a rate", "lessons/choosing-the-first-rate"),
    ("too high", "lessons/too-high-too-low"),
    ("cosine rises again", "lessons/cosine-annealing#cosine-rises-again"),
    ("sgdr", "lessons/cosine-annealing#cosine-and-sgdr"),
    ("adam vs adamw", "lessons/adam#adam-or-adamw"),
    ("beta2 0.999", "lessons/adam#adam-beta2"), ("β₂", "lessons/adam#adam-beta2"),
    ("loss spike", "lessons/adam#adam-late-spike"),
    ("why is my loss nan", "lessons/too-high-too-low#limit-nan"),
    ("why 2", "lessons/too-high-too-low#why-2"),
    ("how the range test is run", "lessons/choosing-the-first-rate#how"),
    ("rosenbrock", "lessons/adam#adam-is-not-always-ahead"),
    ("how many cuts", "glossary/step-decay#step-decay-how-many"),
    ("epsilon outside the root", "glossary/epsilon#epsilon-inside-outside"),
    ("momentum widen limit", "glossary/momentum#momentum-limit"),
    ("adagrad falls to zero", "glossary/adagrad#adagrad-falls-to-zero"),
    ("default decay", "glossary/adamw#adamw-default-decay"),
    ("standard value", "lessons/learning-rate#rate-standard-value"),
    ("does adam need a schedule", "faq/general#adam-schedule"),
    ("change the batch size", "faq/general#change-batch-size"),
    ("rate for fine-tuning", "faq/general#rate-for-fine-tuning"),
    ("divergance", "glossary/divergence"), ("learnign rate", "glossary/learning-rate"),
    ("osillation", "glossary/oscillation"), ("exponetial deca", "glossary/exponential-decay"),
  ])
  func `finds first`(typed: String, expected: String) throws {
    #expect(try addresses(typed).first == expected)
  }

  @Test(arguments: [
    ("what is a good learning rate", "lessons/choosing-the-first-rate"),
    ("linear scaling rule", "lessons/choosing-the-first-rate"),
    ("range test", "lessons/choosing-the-first-rate#how"),
    ("exponential decay vs step decay", "lessons/exponential-decay#exponential-same-as-step"),
    ("timm", "faq/framework-traps#trap-timm-tanh"),
    ("OneCycleLR", "faq/framework-traps#trap-one-cycle"),
    ("ReduceLROnPlateau", "faq/framework-traps#trap-patience-one"),
    ("overfitting", "lessons/noise-floor#floor-overfitting"),
    ("goyal", "faq/general#change-batch-size"),
  ])
  func `finds among the first three`(typed: String, expected: String) throws {
    #expect(try addresses(typed, limit: 3).contains(expected))
  }

  @Test func `every term is found first by its name`() throws {
    for term in try Self.course.get().terms {
      #expect(try addresses(term.term).first == "glossary/" + term.id)
    }
  }

  @Test func `every term is found by its other names before anything but a title`() throws {
    for term in try Self.course.get().terms {
      for alias in term.aliases {
        let found = try results(alias, limit: 4)
        let place = found.firstIndex { $0.title == Array(term.term.utf8) && $0.kind == .term }
        #expect(place != nil, "\(alias)")
      }
    }
  }

  @Test func `every question is found by its words`() throws {
    let course = try Self.course.get()
    for entry in course.index.questions {
      let titles = try results(entry.question).map { String(decoding: $0.title, as: UTF8.self) }
      #expect(titles.first == entry.question)
    }
  }

  @Test func `holds no question of a quiz and no card`() throws {
    let course = try Self.course.get()
    let secret = Set(course.index.quizQuestions.map(\.id) + course.index.cards.map(\.id))
    for entry in course.lessons.flatMap(\.questions) {
      let found = try addresses(entry.title.plainText, limit: 50)
      #expect(
        !found.contains { secret.contains($0.split(separator: "#").last.map(String.init) ?? "") })
    }
  }

  @Test func `every address is a page of the course, or a part of one`() throws {
    let course = try Self.course.get()
    let pages =
      course.lessons.map { "lessons/" + $0.id } + course.terms.map { "glossary/" + $0.id }
      + course.faqPages.map { "faq/" + $0.id }
    let parts = Set(
      course.index.questions.map(\.id) + course.index.demos.map(\.id)
        + course.lessons.flatMap { $0.sections.flattened() }.map(\.id))
    for typed in ["a", "rate", "step", "adam", "the", "how", "o"] {
      for address in try addresses(typed, limit: 1000) {
        let split = address.split(separator: "#").map(String.init)
        #expect(pages.contains(split[0]) && (split.count == 1 || parts.contains(split[1])))
      }
    }
  }

  @Test func `is small enough for a page to fetch`() throws {
    #expect(try Self.index.get().bytes.count < 110_000)
  }

  @Test func `is the same each time, and reads back`() throws {
    let index = try Self.index.get()
    #expect(SearchIndex(of: try Self.course.get()).bytes == index.bytes)
    #expect(try #require(SearchIndex(decoding: index.bytes)).count == index.count)
  }
}

struct `The first sentence` {
  @Test(arguments: [
    ("One. Two.", "One."), ("Is it? Yes.", "Is it?"), ("At 0.5 it stops. Then", "At 0.5 it stops."),
    ("e.g. this one. That", "e.g. this one."), ("No end", "No end"), ("", ""), ("A.", "A."),
  ])
  func `ends where the next begins`(text: String, expected: String) throws {
    let lesson = try #require(
      TestCourse(
        TestCourse.lessonPath,
        TestCourse.lesson("## Q <!-- faq -->\n\n### Asked? <!-- id: asked -->\n\n\(text)\n")
      ).load().value.lessons.first)
    let index = SearchIndex(of: Course(lessons: [lesson]))
    let found = index.search(Array("asked".utf8)).results.first
    #expect(found.map { String(decoding: $0.snippet, as: UTF8.self) } == expected)
  }
}
