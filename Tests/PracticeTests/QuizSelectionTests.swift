import Optimization
import Testing

@testable import Practice

struct `The choice of questions` {
  func asked(
    _ items: [QuizItem], _ options: QuizOptions, _ history: History = History()
  ) -> [QuizItem] {
    QuizSelection(items, options: options, history: history).chosen()
  }

  func names(_ items: [QuizItem]) -> [String] { items.map(\.id.text) }

  /// The answers one after the other, an hour apart: true for right.
  func history(_ answers: [(String, Bool)]) -> History {
    let entries = answers.enumerated().map { number, answer in
      Sample.entry(
        number, Sample.morning + Int64(number) * 3600,
        .answer(question: Sample.name(answer.0), AnswerRecord(score: answer.1 ? 1 : 0)))
    }
    return History(entries, scheduler: ReviewScheduler())
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `begins with what was never answered, then what was missed, then the longest ago`(
    seed: UInt64
  ) {
    let items = ["a", "b", "c", "d", "e", "f"].map { Sample.choice($0) }
    let known = history([("c", true), ("a", false), ("b", true), ("a", true), ("d", false)])
    let asked = asked(items, QuizOptions(count: nil, seed: seed), known)
    #expect(Set(names(asked).prefix(2)) == ["e", "f"])
    #expect(names(asked).dropFirst(2) == ["d", "c", "b", "a"])
  }

  @Test func `asks five by default, and all when told so`() {
    let items = (0..<9).map { Sample.choice("q\($0)") }
    #expect(asked(items, QuizOptions(seed: 1)).count == 5)
    #expect(asked(items, QuizOptions(count: nil, seed: 1)).count == 9)
    #expect(asked(items, QuizOptions(count: 0, seed: 1)).isEmpty)
    #expect(asked(items, QuizOptions(count: -3, seed: 1)).isEmpty)
    #expect(asked([], QuizOptions(seed: 1)).isEmpty)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `spreads over the objectives`(seed: UInt64) {
    let items = (0..<12).map { number in
      Sample.choice("q\(number)", objective: number < 8 ? "big" : "o\(number)")
    }
    let asked = asked(items, QuizOptions(seed: seed))
    #expect(Set(asked.map(\.objective.text)) == ["big", "o8", "o9", "o10", "o11"])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `asks for answers out of one's head before choices of the same objective`(seed: UInt64) {
    let items =
      (0..<4).map { Sample.choice("c\($0)", objective: "o\($0 % 2)") }
      + (0..<4).map { Sample.number("n\($0)", objective: "o\($0 % 2)") }
    for isMixed in [false, true] {
      let asked = asked(items, QuizOptions(count: 6, seed: seed, isMixed: isMixed))
      for objective in ["o0", "o1"] {
        let kinds = asked.filter { $0.objective.text == objective }.map { $0.id.text.first }
        #expect(kinds == kinds.filter { $0 == "n" } + kinds.filter { $0 == "c" })
      }
    }
    let missed = history([("n0", true), ("n2", true), ("c0", true), ("n1", true), ("n3", true)])
    let later = asked(items, QuizOptions(count: nil, seed: seed), missed)
    let kinds = later.filter { $0.objective == "o0" }.map { $0.id.text.first }
    #expect(kinds == ["n", "n", "c", "c"])
  }

  @Test func `is decided by the seed, wherever the questions stand`() {
    let items = (0..<20).map { Sample.choice("q\($0)", objective: "o\($0 % 6)") }
    for isMixed in [false, true] {
      let options = QuizOptions(seed: 4, isMixed: isMixed)
      #expect(names(asked(items, options)) == names(asked(items, options)))
      #expect(
        Set(names(asked(items.reversed(), options))) == Set(names(asked(items, options))))
    }
    let quizzes = Set((0..<10).map { names(asked(items, QuizOptions(seed: $0))) })
    #expect(quizzes.count > 8)
  }

  @Test func `does not look at the history when told so`() {
    let items = (0..<20).map { Sample.choice("q\($0)") }
    let known = history((0..<10).map { ("q\($0)", $0 % 2 == 0) })
    let options = QuizOptions(seed: 4, usesHistory: false)
    #expect(names(asked(items, options, known)) == names(asked(items, options)))
    let usual = QuizOptions(seed: 4)
    #expect(names(asked(items, usual, known)) != names(asked(items, usual)))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `asks three choices or numbers before a lesson`(seed: UInt64) {
    let order = QuizItem(id: "order", lesson: "a", objective: "o9", key: .order(count: 3))
    let items =
      [order] + (0..<4).map { Sample.choice("q\($0)", objective: "o\($0)") }
      + (0..<4).map { Sample.number("n\($0)", objective: "o\($0)") }
    let asked = asked(items, QuizOptions(seed: seed, isPretest: true))
    #expect(asked.count == 3)
    #expect(Set(asked.map(\.objective.text)).count == 3)
    #expect(!asked.contains { $0.id == "order" })
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `takes lessons in turn in a mixed quiz`(seed: UInt64) {
    let items = (0..<24).map { Sample.choice("q\($0)", lesson: "l\($0 % 4)") }
    let asked = asked(items, QuizOptions(count: 8, seed: seed, isMixed: true))
    #expect(Set(asked.map(\.lesson.text)).count == 4)
    #expect(zip(asked, asked.dropFirst()).allSatisfy { $0.lesson != $1.lesson })
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `puts confusable questions of different lessons next to each other`(seed: UInt64) {
    let items =
      (0..<12).map { Sample.choice("q\($0)", lesson: "l\($0 % 4)") } + [
        Sample.choice("m1", lesson: "l0", mix: "step-or-exponential"),
        Sample.choice("m2", lesson: "l1", mix: "step-or-exponential"),
      ]
    let asked = asked(items, QuizOptions(count: 5, seed: seed, isMixed: true))
    let places = asked.indices.filter { !asked[$0].mix.bytes.isEmpty }
    #expect(places.count == 2 && places[1] == places[0] + 1)
    #expect(zip(asked, asked.dropFirst()).allSatisfy { $0.lesson != $1.lesson })
  }

  @Test func `avoids neighbours of one lesson where that can be done`() {
    var random = SplitMix64(seed: 8)
    var (avoidable, missed) = (0, 0)
    for _ in 0..<400 {
      let items = (0..<6).map { number in
        let mix = Int.random(in: 0..<4, using: &random)
        return Sample.choice(
          "q\(number)", lesson: "l\(Int.random(in: 0..<3, using: &random))",
          mix: mix < 2 ? "m\(mix)" : "")
      }
      let asked = asked(items, QuizOptions(count: nil, seed: 1, isMixed: true))
      #expect(isTogether(asked))
      guard canAvoidNeighbours([], items) else { continue }
      avoidable += 1
      missed += zip(asked, asked.dropFirst()).contains { $0.lesson == $1.lesson } ? 1 : 0
    }
    #expect(avoidable > 100)
    #expect(missed == 0)
  }

  /// Whether the questions of each set stand next to each other.
  private func isTogether(_ items: [QuizItem]) -> Bool {
    ["m0", "m1"].allSatisfy { mix in
      let places = items.indices.filter { items[$0].mix.text == mix }
      return places.isEmpty || places.last == places[0] + places.count - 1
    }
  }

  /// Whether any order has all sets together and no neighbours of one lesson.
  private func canAvoidNeighbours(_ order: [QuizItem], _ open: [QuizItem]) -> Bool {
    if open.isEmpty { return true }
    return open.indices.contains { place in
      let next = open[place]
      if let last = order.last {
        if last.lesson == next.lesson { return false }
        let isOpen = !last.mix.bytes.isEmpty && open.contains { $0.mix == last.mix }
        if isOpen, next.mix != last.mix { return false }
      }
      var rest = open
      rest.remove(at: place)
      return canAvoidNeighbours(order + [next], rest)
    }
  }
}
