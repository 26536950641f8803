import Optimization
import Testing

@testable import Practice

struct `Outcomes` {
  private func asked(_ key: AnswerKey, seed: UInt64 = 1) -> AskedQuestion {
    AskedQuestion(QuizItem(id: "q", lesson: "l", key: key), seed: seed)
  }

  private func words(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `of a choice name the wrong one`() {
    let question = asked(.choice(count: 3, right: 1))
    #expect(question.outcome(of: .choice(1)) == Outcome(score: 1))
    #expect(question.outcome(of: .choice(2)) == Outcome(score: 0, mistake: 2))
    #expect(question.outcome(of: .unknown) == Outcome(score: 0))
  }

  @Test(
    arguments: [
      ([0, 2], 1.0, nil), ([2, 0, 0], 1, nil), ([0], 0.5, nil), ([0, 1], 0, 1),
      ([0, 1, 2], 0.5, 1),
      ([], 0, nil), ([1, 3], 0, 1),
    ] as [([Int], Double, Int?)])
  func `of several choices take wrong ticks off`(ticked: [Int], score: Double, mistake: Int?) {
    let result = asked(.multiple([true, false, true, false])).outcome(of: .choices(ticked))
    #expect(result.score == score)
    #expect(result.mistake == mistake)
    #expect(result.parts.count == 4)
    #expect(result.isRight == !result.parts.contains(false))
  }

  @Test(
    arguments: [
      ([0, 1, 2, 3], 3), ([1, 2, 3, 0], 2), ([0, 2, 1, 3], 2), ([3, 2, 1, 0], 0),
      ([2, 3, 0, 1], 1),
    ] as [([Int], Int)])
  func `of an order count what need not be moved`(order: [Int], parts: Int) {
    let result = asked(.order(count: 4)).outcome(of: .order(order))
    #expect(result.score == Double(parts) / 3)
    #expect(result.parts.filter { $0 }.count == parts + 1)
  }

  @Test func `of pairs and gaps count by their share`() {
    let pairs = asked(.match(count: 3))
    #expect(pairs.outcome(of: .pairs([0, 1, 2])).score == 1)
    #expect(
      pairs.outcome(of: .pairs([0, 2, 1])) == Outcome(score: 1.0 / 3, parts: [true, false, false]))
    let gaps = asked(.fill([[words("factor"), words("gamma")], [words("interval")]]))
    #expect(gaps.outcome(of: .gaps([words("Gamma"), words("interval")])).score == 1)
    #expect(
      gaps.outcome(of: .gaps([words("interval"), words("intervall")]))
        == Outcome(score: 0.5, parts: [false, true], slip: .spelling))
  }

  @Test func `never take for a slip what is right in another gap`() {
    let gaps = asked(.fill([[words("decays")], [words("decay")]]))
    #expect(gaps.outcome(of: .gaps([words("decay"), words("decays")])).score == 0)
    #expect(gaps.outcome(of: .gaps([words("decayes"), words("decay")])).slip == .spelling)
  }

  /// A key of every kind.
  private var keys: [AnswerKey] {
    get throws {
      [
        .choice(count: 3, right: 1), .multiple([true, false]), .order(count: 3), .match(count: 2),
        .numeric(value: 1, tolerance: 0.1, unit: [], mistakes: [2]), .text([words("word")]),
        .fill([[words("word")]]), .parametric(try rateKey(mistakes: 2)),
        .parametric(try rateKey(mistakes: 0)), .choice(count: 0, right: 0), .multiple([]),
        .order(count: 0), .match(count: -1), .text([]), .fill([]), .choice(count: -3, right: -1),
      ]
    }
  }

  @Test func `of senseless responses are nothing and no crash`() throws {
    let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
    let noise = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167) }
    let responses: [Response] = [
      .choice(-1), .choice(.max), .choice(.min), .choices([.max, -5]), .typed([]), .typed(megabyte),
      .typed(noise), .gaps([]), .gaps([megabyte]), .gaps([noise, noise, noise]), .order([.max]),
      .order([0, 0, 0]), .order([0, 1]), .order(Array(repeating: -1, count: 3)),
      .order(Array(0..<100_000)), .pairs([.min, .max]), .pairs([]), .unknown,
    ]
    for key in try keys {
      for response in responses {
        #expect(asked(key).outcome(of: response).score == 0, "\(key) \(response)")
      }
    }
  }

  @Test func `of random bytes are between 0 and 1`() throws {
    var chance = SplitMix64(seed: 5)
    let signs = Array("0123456789.,-−+e/ %()^*wordλ⁻²\u{FF}".utf8) + [0xFF, 0xC3, 0xE2]
    for key in try keys {
      let question = asked(key)
      for _ in 0..<500 {
        let typed = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
          signs.randomElement(using: &chance) ?? 0
        }
        for response in [Response.typed(typed), .gaps([typed])] {
          #expect((0...1).contains(question.outcome(of: response).score))
        }
      }
    }
  }
}

/// A rate of 0.1, 0.2 or 0.4 halved up to four times, with the first of the known mistakes.
func rateKey(mistakes: Int) throws -> ParametricKey {
  let all = ["rate * 0.5^(drops - 1)", "rate / (drops + 1)", "rate * 0.5^(drops + 1)"]
  return ParametricKey(
    variables: [
      .init(name: "rate", values: [0.1, 0.2, 0.4]), .init(name: "drops", values: [1, 2, 3, 4]),
    ], answer: Formula(try Expression(parsing: "rate * 0.5^drops")),
    mistakes: try all.prefix(mistakes).map { Formula(try Expression(parsing: $0)) })
}
