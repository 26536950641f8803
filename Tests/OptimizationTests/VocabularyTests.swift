import Optimization
import Testing

struct `A vocabulary` {
  @Test(arguments: [
    ("0.1 * 0.5^2 + sqrt(pi)", [true, true, true, true]),
    ("step(0.1, by: 0.5, every: 10)", [false, true, true, true]),
    ("repeat(cosine(0.1, over: 10), every: 10)", [false, true, true, true]),
    ("adam(0.01)", [false, false, true, true]),
    ("quadratic(1, 10)", [false, false, true, true]),
    ("network(\"digits\", hidden: 16)", [false, false, false, true]),
  ])
  func `knows its words and no others`(text: String, isKnown: [Bool]) {
    let vocabularies: [Vocabulary] = [.arithmetic, .rates, .formulas, .standard]
    for (vocabulary, isKnown) in zip(vocabularies, isKnown) {
      #expect(((try? Expression(parsing: text, vocabulary: vocabulary)) != nil) == isKnown)
    }
  }

  @Test func `of formulas needs no data set`() throws {
    for objective in Vocabulary.formulas.objectives {
      _ = try Expression(parsing: String(describing: objective.example)).objective()
    }
  }
}
