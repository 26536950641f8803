import Testing

@testable import Demos

struct `English text` {
  @Test(arguments: [
    ("epoch", "epochs"), ("step", "steps"), ("batch", "batches"), ("pass", "passes"),
    ("day", "days"), ("query", "queries"), ("", ""), ("s", "ses"),
  ])
  func `has plurals`(one: String, many: String) {
    #expect(EnglishText.plural(of: one) == many)
    #expect(EnglishText.count(1, of: one) == "1 " + one)
    #expect(EnglishText.count(2, of: one) == "2 " + many)
  }

  @Test(arguments: [
    (0.1, "0.1"), (0.012345, "0.01235"), (5e-5, "5e-5"), (9_999_999, "10000000"),
    (1.04e12, "1.04e12"), (-2.5e7, "-2.5e7"), (9.99999e8, "1e9"), (0, "0"),
    (.infinity, "more than 1e308"),
  ])
  func `has numbers of four digits`(number: Double, text: String) {
    #expect(EnglishText.number(number) == text)
  }

  @Test func `has lists`() {
    #expect(EnglishText.list(["a"]) == "a")
    #expect(EnglishText.list(["a", "b"]) == "a and b")
    #expect(EnglishText.list(["a", "b", "c"]) == "a, b and c")
  }
}
