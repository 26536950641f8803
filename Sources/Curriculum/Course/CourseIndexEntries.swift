extension CourseIndex {
  /// A group of lessons.
  public struct Unit: Sendable, Equatable {
    /// What the group is called.
    public var title: String
    /// Ids, in order.
    public var lessons: [String]

    /// A group of lessons.
    public init(title: String, lessons: [String]) { (self.title, self.lessons) = (title, lessons) }
  }

  /// What is known of a lesson.
  public struct LessonEntry: Sendable, Equatable {
    /// As in `Lesson`.
    public var id, title, summary, path: String
    /// How long the basic depth takes to read.
    public var minutes: Int

    /// What is known of a lesson.
    public init(id: String, title: String, summary: String, path: String, minutes: Int) {
      (self.id, self.title, self.summary) = (id, title, summary)
      (self.path, self.minutes) = (path, minutes)
    }
  }

  /// What is known of a term.
  public struct TermEntry: Sendable, Equatable {
    /// As in `Term`.
    public var id, term, path: String
    /// Other names for it.
    public var aliases: [String]
    /// Its short form, when it has one.
    public var abbreviation: String?
    /// The definition's words.
    public var summary: String
    /// What it belongs to.
    public var tags: [String]

    /// What is known of a term.
    public init(
      id: String, term: String, path: String, aliases: [String] = [], abbreviation: String? = nil,
      summary: String, tags: [String] = []
    ) {
      (self.id, self.term, self.path, self.aliases) = (id, term, path, aliases)
      (self.abbreviation, self.summary, self.tags) = (abbreviation, summary, tags)
    }
  }

  /// What is known of an FAQ page.
  public struct FAQPageEntry: Sendable, Equatable {
    /// As in `FAQPage`.
    public var id, title, path: String

    /// What is known of an FAQ page.
    public init(id: String, title: String, path: String) {
      (self.id, self.title, self.path) = (id, title, path)
    }
  }

  /// What is known of a question that people ask.
  public struct QuestionEntry: Sendable, Equatable {
    /// As in `FAQEntry`; `path` is the page that holds it.
    public var id, question, path: String
    /// The page that holds it, with the question as anchor.
    public var owner: LinkTarget

    /// What is known of a question that people ask.
    public init(id: String, question: String, path: String, owner: LinkTarget) {
      (self.id, self.question, self.path, self.owner) = (id, question, path, owner)
    }
  }

  /// What is known of a demo.
  public struct DemoEntry: Sendable, Equatable {
    /// As in `DemoBlock`; `path` is the page that holds it.
    public var id, title, kind, path: String
    /// The page that holds it, with the demo as anchor.
    public var owner: LinkTarget

    /// What is known of a demo.
    public init(id: String, title: String, kind: String, path: String, owner: LinkTarget) {
      (self.id, self.title, self.kind) = (id, title, kind)
      (self.path, self.owner) = (path, owner)
    }
  }
}
