import Curriculum
import Optimization
import Practice
import Testing

/// Every question of the course as it is, asked and answered.
struct `The questions of the course` {
  /// A question with the page that it stands on.
  private struct Found {
    let question: Question
    let page: String

    var place: String { "\(page): \(question.id)" }

    func asked(seed: UInt64) -> AskedQuestion {
      AskedQuestion(question.quizItem(lesson: page), seed: seed)
    }
  }

  private static let checked = Result {
    Course.load(try CourseFiles(folder: Repository.root.appendingPathComponent("Content").path))
  }

  private static let course = checked.map(\.value)

  private static func questions() throws -> [Found] {
    let course = try course.get()
    return course.lessons.flatMap { page in
      page.questions.map { Found(question: $0, page: page.path) }
    }
      + course.terms.flatMap { page in
        page.questions.map { Found(question: $0, page: page.path) }
      }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `stand in a course without a mistake`() throws {
    let found = try Self.checked.get().diagnostics.map { "\($0.file): \($0.message) [\($0.id)]" }
    #expect(found.isEmpty)
  }

  @Test func `are eight or more a lesson, of three kinds or more, with cards for each`() throws {
    for lesson in try Self.course.get().lessons {
      #expect(lesson.questions.count >= 8, "\(lesson.path)")
      #expect(Set(lesson.questions.map(\.kind)).count >= 3, "\(lesson.path)")
      #expect(lesson.cards.count >= 8, "\(lesson.path)")
    }
  }

  @Test func `give the right response a score of 1 and every wrong choice less, with feedback`()
    throws
  {
    for found in try Self.questions() {
      let asked = found.asked(seed: 3)
      switch found.question.answer {
      case .choice(let choices), .plot(_, let choices):
        #expect(asked.arrangement.sorted() == Array(choices.indices), "\(found.place)")
        for (place, choice) in choices.enumerated() {
          let outcome = asked.outcome(of: .choice(place))
          #expect(outcome.isRight == choice.isRight, "\(found.place)")
          #expect(outcome.mistake == (choice.isRight ? nil : place), "\(found.place)")
          #expect(choice.isRight || !choice.feedback.plainText.isEmpty, "\(found.place)")
        }
      case .multiple(let choices): checkTicks(choices, asked, found)
      case .order(let items):
        let right = Array(items.indices)
        #expect(asked.outcome(of: .order(right)).isRight, "\(found.place)")
        #expect(!asked.outcome(of: .order(asked.arrangement)).isRight, "\(found.place)")
      case .match(let pairs):
        let right = Array(pairs.indices)
        #expect(asked.outcome(of: .pairs(right)).isRight, "\(found.place)")
        #expect(!asked.outcome(of: .pairs(asked.arrangement)).isRight, "\(found.place)")
      case .numeric, .text, .fill, .parametric: break
      }
    }
  }

  private func checkTicks(_ choices: [Question.Choice], _ asked: AskedQuestion, _ found: Found) {
    let right = choices.indices.filter { choices[$0].isRight }
    #expect(asked.outcome(of: .choices(right)).isRight, "\(found.place)")
    for (place, choice) in choices.enumerated() {
      let ticks = choice.isRight ? right.filter { $0 != place } : right + [place]
      let outcome = asked.outcome(of: .choices(ticks))
      #expect(!outcome.isRight, "\(found.place)")
      #expect(outcome.mistake == (choice.isRight ? nil : place), "\(found.place)")
      #expect(choice.isRight || !choice.feedback.plainText.isEmpty, "\(found.place)")
    }
  }

  @Test func `take each accepted answer and name each known mistake`() throws {
    for found in try Self.questions() {
      let asked = found.asked(seed: 3)
      switch found.question.answer {
      case .numeric(let value, tolerance: _, let unit, let mistakes):
        let text = DecimalText.shortest(value)
        for typed in [text, text + " " + unit] {
          #expect(asked.outcome(of: .typed(bytes(typed))).isRight, "\(found.place): \(typed)")
        }
        for (place, mistake) in mistakes.enumerated() {
          let typed = DecimalText.shortest(mistake.value)
          let outcome = asked.outcome(of: .typed(bytes(typed)))
          #expect(outcome == Outcome(score: 0, mistake: place), "\(found.place): \(typed)")
        }
      case .text(let accepted):
        for words in accepted {
          for typed in [words, words.uppercased(), " \(words). "] {
            let outcome = asked.outcome(of: .typed(bytes(typed)))
            #expect(outcome == Outcome(score: 1), "\(found.place): \(typed)")
          }
        }
        #expect(!asked.outcome(of: .typed(bytes("something else"))).isRight, "\(found.place)")
      case .fill(let gaps):
        let first = gaps.map { bytes($0[0]) }
        for (place, gap) in gaps.enumerated() {
          for words in gap {
            var typed = first
            typed[place] = bytes(words)
            #expect(asked.outcome(of: .gaps(typed)).isRight, "\(found.place): \(words)")
            typed[place] = []
            #expect(!asked.outcome(of: .gaps(typed)).isRight, "\(found.place)")
          }
        }
      case .choice, .multiple, .order, .match, .plot, .parametric: break
      }
    }
  }

  @Test func `never offer two equal numbers in 200 seeds`() throws {
    for found in try Self.questions() {
      guard case .parametric(let answer) = found.question.answer else { continue }
      for seed in UInt64(0)..<200 {
        let asked = found.asked(seed: seed)
        let texts = asked.offeredTexts
        let typed = asked.outcome(of: .typed(texts.first ?? asked.answerNumber))
        #expect(typed.isRight, "\(found.place), seed \(seed)")
        guard answer.mistakes.count > 1 else { continue }
        #expect(
          asked.arrangement.sorted() == Array(0...answer.mistakes.count),
          "\(found.place), seed \(seed): \(asked.offered)")
        #expect(Set(texts).count == asked.offered.count, "\(found.place), \(seed)")
        #expect(asked.outcome(of: .choice(0)).isRight, "\(found.place)")
        for place in answer.mistakes.indices {
          let outcome = asked.outcome(of: .choice(place + 1))
          #expect(outcome == Outcome(score: 0, mistake: place), "\(found.place), seed \(seed)")
        }
      }
    }
  }

  @Test func `become cards with two sides, and so do all cards and terms`() throws {
    let course = try Self.course.get()
    let cards =
      course.lessons.flatMap(\.flashcards) + course.terms.flatMap { $0.flashcards(lesson: "") }
      + (try Self.questions().map { $0.question.flashcard(lesson: "") })
    #expect(Set(cards.map(\.id)).count == cards.count)
    for card in cards {
      #expect(!card.front.isEmpty && !card.back.isEmpty, "\(card.id)")
      #expect(card.front.plainText != card.back.plainText, "\(card.id)")
      for typed in card.accepted {
        #expect(card.outcome(ofTyped: typed).isRight, "\(card.id): \(typed)")
      }
    }
  }
}
