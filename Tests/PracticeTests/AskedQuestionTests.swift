import Optimization
import Testing

@testable import Practice

struct `An asked question` {
  private func asked(_ key: AnswerKey, _ id: Name = "q", seed: UInt64) -> AskedQuestion {
    AskedQuestion(QuizItem(id: id, lesson: "l", key: key), seed: seed)
  }

  @Test func `is the same for the same seed`() throws {
    let keys: [AnswerKey] = [
      .choice(count: 4, right: 0), .order(count: 5), .match(count: 4),
      .parametric(try rateKey(mistakes: 2)),
    ]
    for key in keys {
      for seed in UInt64(0)..<50 {
        let (first, second) = (asked(key, seed: seed), asked(key, seed: seed))
        #expect(first.arrangement == second.arrangement)
        #expect(first.offered == second.offered)
        #expect(first.values.values.map(\.value) == second.values.values.map(\.value))
      }
    }
  }

  @Test func `stands in every order over the seeds, and differs from its neighbour`() {
    var orders: Set<[Int]> = []
    var firsts = [0, 0, 0]
    for seed in UInt64(0)..<600 {
      let order = asked(.choice(count: 3, right: 0), seed: seed).arrangement
      #expect(order.sorted() == [0, 1, 2])
      orders.insert(order)
      firsts[order[0]] += 1
    }
    #expect(orders.count == 6)
    #expect(firsts.allSatisfy { (150...250).contains($0) }, "\(firsts)")
    let many = AnswerKey.choice(count: 8, right: 0)
    #expect(asked(many, "a", seed: 0).arrangement != asked(many, "b", seed: 0).arrangement)
  }

  @Test(arguments: [2, 3, 5])
  func `never shows what is to be ordered or matched in order`(count: Int) {
    for seed in UInt64(0)..<200 {
      for key in [AnswerKey.order(count: count), .match(count: count)] {
        let order = asked(key, seed: seed).arrangement
        #expect(order.sorted() == Array(0..<count))
        #expect(order != Array(0..<count))
      }
    }
  }

  @Test func `offers numbers that differ, and knows the mistake behind each`() throws {
    let key = AnswerKey.parametric(try rateKey(mistakes: 3))
    for seed in UInt64(0)..<300 {
      let question = asked(key, seed: seed)
      #expect(question.arrangement.sorted() == [0, 1, 2, 3])
      let texts = question.offeredTexts.map { String(decoding: $0, as: UTF8.self) }
      #expect(Set(texts).count == 4, "\(texts)")
      #expect(question.outcome(of: .choice(0)) == Outcome(score: 1))
      #expect(question.outcome(of: .typed(question.answerNumber)).isRight)
      for place in 1...3 {
        #expect(question.outcome(of: .choice(place)) == Outcome(score: 0, mistake: place - 1))
        let typed = question.outcome(of: .typed(question.offeredTexts[place]))
        #expect(typed == Outcome(score: 0, mistake: place - 1))
      }
    }
  }

  @Test func `asks for the number when fewer than two mistakes are known`() throws {
    let question = asked(.parametric(try rateKey(mistakes: 1)), seed: 4)
    #expect(question.offered.isEmpty && question.arrangement.isEmpty)
    #expect(question.offeredTexts.isEmpty)
    #expect(question.values.values.count == 2)
    #expect(question.outcome(of: .typed(question.answerNumber)).isRight)
    #expect(question.outcome(of: .choice(0)).score == 0)
  }

  @Test func `leaves out numbers that cannot be told apart`() throws {
    let always = try [1, 2, 3].map { _ in Formula(try Expression(parsing: "n")) }
    let key = ParametricKey(
      variables: [.init(name: "n", values: [1, 2])], answer: Formula(try Expression(parsing: "n")),
      mistakes: always + [
        Formula(try Expression(parsing: "n + 1")), Formula(try Expression(parsing: "1 / (n - n)")),
      ])
    for seed in UInt64(0)..<20 {
      let question = asked(.parametric(key), seed: seed)
      #expect(question.arrangement.sorted() == [0, 4])
      #expect(question.outcome(of: .choice(1)).isRight)
      #expect(question.outcome(of: .choice(5)).score == 0)
    }
  }

  @Test func `survives variables without values and answers without a number`() throws {
    let key = ParametricKey(
      variables: [.init(name: "n", values: [])], answer: Formula(try Expression(parsing: "1 / n")),
      mistakes: [Formula(try Expression(parsing: "n")), Formula(try Expression(parsing: "m"))])
    let question = asked(.parametric(key), seed: 1)
    #expect(question.offered.isEmpty)
    #expect(question.outcome(of: .typed([0x31])).score == 0)
    #expect(question.outcome(of: .typed([0x30])).score == 0)
  }

  @Test func `shows numbers with the digits it takes`() {
    func texts(_ numbers: [Double]) -> [String] {
      let digits = ParametricDraw.digits(toTellApart: numbers)
      return numbers.map {
        String(decoding: ParametricDraw.text($0, digits: digits), as: UTF8.self)
      }
    }
    #expect(texts([0.025, 0.1, 1.0 / 3]) == ["0.025", "0.1", "0.3333"])
    #expect(texts([0.07500000000000001, 12_345]) == ["0.075", "12345"])
    #expect(texts([0.123456, 0.123457]) == ["0.123456", "0.123457"])
  }
}
