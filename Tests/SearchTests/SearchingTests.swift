import Testing

@testable import Search

struct `Searching` {
  @Test(arguments: [
    ("step decay", "glossary/step-decay"),  // a term before the lesson of the same title
    ("STEP-DECAY", "glossary/step-decay"),
    ("StepLR", "lessons/step-decay"),
    ("steplr", "lessons/step-decay"),
    ("warmup", "glossary/warm-up"),
    ("warm up", "glossary/warm-up"),
    ("warm-up", "glossary/warm-up"),
    ("lr", "glossary/learning-rate"),
    ("η", "glossary/learning-rate"),
    ("naive", "glossary/learning-rate"),
    ("learning rates", "glossary/learning-rate"),
    ("what is the learning rate", "glossary/learning-rate"),
    ("what is a good learning rate", "faq/general#good"),
    ("good rate", "faq/general#good"),
    ("warm-up origin", "glossary/warm-up#origin"),
    ("imagenet", "glossary/warm-up#origin"),
    ("cuts belong", "lessons/step-decay#when"),
    ("gamma", "lessons/step-decay#cut"),
    ("halve", "lessons/step-decay#stairs"),
    ("adam 0.001", "faq/general#good"),
  ])
  func `finds first`(typed: String, expected: String) {
    #expect(sample.found(typed).first == expected)
  }

  @Test func `every beginning of a title finds it`() {
    for typed in ["st", "ste", "step", "step ", "step d", "step dec"] {
      #expect(sample.found(typed).contains("glossary/step-decay"), "\(typed)")
    }
  }

  @Test func `a page is found by the words of its parts, after them`() {
    #expect(sample.found("plateau") == ["lessons/step-decay#when", "lessons/step-decay"])
  }

  @Test func `a part is not found for its page's sake`() {
    #expect(!sample.found("warm-up").contains("glossary/warm-up#origin"))
  }

  @Test func `all words must be found where they can be`() {
    let results = sample.search(Array("plateau gamma".utf8))
    #expect(results.agreement == .all)
    #expect(results.results.map(\.kind) == [.lesson])
  }

  @Test(arguments: ["laerning rate", "lerning", "learnin grate", "plataeu", "plateua"])
  func `forgives one letter of a long word`(typed: String) {
    #expect(!sample.found(typed).isEmpty)
  }

  @Test func `a near word never competes with a right one`() {
    let results = sample.search(Array("stairs".utf8))
    #expect(results.agreement == .all)
    #expect(results.results.allSatisfy { $0.kind == .lesson || $0.kind == .demo })
    #expect(sample.search(Array("stiars".utf8)).agreement == .similar)
  }

  @Test func `failing that, most words do`() {
    let results = sample.search(Array("plateau noise zzzzz".utf8))
    #expect(results.agreement == .some)
    #expect(results.results.first?.kind == .section)
    #expect(sample.search(Array("plateau zzzzz qqqqq".utf8)).agreement == .none)
  }

  @Test func `suggests words where nothing is found`() {
    let results = sample.search(Array("etz".utf8))
    #expect(results.agreement == .none && results.total == 0)
    #expect(results.nearWords.map { String(decoding: $0, as: UTF8.self) } == ["eta"])
    #expect(sample.search(Array("qqqqqqqq".utf8)).nearWords.isEmpty)
  }

  @Test(arguments: ["", " ", "…", "\u{0}\u{1B}", "--"])
  func `nothing typed finds nothing`(typed: String) {
    let results = sample.search(Array(typed.utf8))
    #expect(results.agreement == .none && results.nearWords.isEmpty)
  }

  @Test func `words that say little are looked for when there are no others`() {
    #expect(sample.found("what is").first == "faq/general#good")
    #expect(sample.found("how").contains("lessons/step-decay#cut"))
  }

  @Test func `marks what was asked for`() throws {
    let warm = try #require(sample.search(Array("warm-up".utf8)).results.first)
    #expect(warm.markedTitle == "[warm-up]")
    #expect(
      warm.markedSnippet == "A [warm-up] raises the learning rate from a low value to its peak.")
    let good = try #require(sample.search(Array("what good learning rat".utf8)).results.first)
    #expect(good.markedTitle == "What is a [good] [learning] [rat]e?")
  }

  @Test func `tells the page of a part`() throws {
    let result = try #require(sample.search(Array("imagenet".utf8)).results.first)
    #expect(String(decoding: result.page, as: UTF8.self) == "warm-up")
    #expect(try #require(sample.search(Array("eta".utf8)).results.first).page.isEmpty)
  }

  @Test func `gives no more than the limit, and says how many there are`() {
    let all = sample.search(Array("rate".utf8), limit: 100)
    let two = sample.search(Array("rate".utf8), limit: 2)
    #expect(two.results == Array(all.results.prefix(2)) && two.total == all.total)
    #expect(sample.search(Array("rate".utf8), limit: -1).results.isEmpty)
  }

  @Test func `a long summary is cut around the first mark`() throws {
    let long = (0..<60).map { "word\($0)" }.joined(separator: " ")
    let index = SearchIndex(of: [SearchDocument(.term, "t", "Long", summary: long + " naïve end")])
    let result = try #require(index.search(Array("word30".utf8)).results.first)
    let snippet = String(decoding: result.snippet, as: UTF8.self)
    #expect(snippet.hasPrefix("…word") && snippet.hasSuffix("…") && result.snippet.count < 180)
    #expect(result.markedSnippet.contains(" [word30] "))
    let head = try #require(index.search(Array("long".utf8)).results.first)
    #expect(String(decoding: head.snippet, as: UTF8.self).hasPrefix("word0 word1 "))
  }

  @Test func `very long queries are cut, not refused`() {
    let typed = Array(String(repeating: "rate ", count: 10_000).utf8)
    #expect(!sample.search(typed).results.isEmpty)
    expectSound(sample.search([UInt8](repeating: 0x61, count: 100_000)))
  }

  @Test func `any bytes can be searched`() {
    var chance = Chance(5)
    let pieces = [
      "rate", "step", "η", "-", " ", "'s", "0.", "\u{1B}[2J", "ö", "warm", "学", "\u{301}",
    ]
    for _ in 0..<600 {
      var typed: [UInt8] = []
      for _ in 0..<chance.number(below: 8) {
        typed += pieces[chance.number(below: pieces.count)].utf8
        if chance.number(below: 5) == 0 { typed.append(UInt8(chance.number(below: 256))) }
      }
      let results = sample.search(typed)
      if results.agreement != .none { expectSound(results) }
      #expect(results == sample.search(typed))
    }
  }

  @Test func `every document is found by its title and its aliases`() {
    for document in sampleDocuments {
      for name in [document.title] + document.aliases {
        let titles = sample.search(name, limit: 100).results.map(\.title)
        #expect(titles.contains(document.title), "\(String(decoding: name, as: UTF8.self))")
      }
    }
  }

  @Test func `the order of the documents does not change the ranks`() {
    let pages = sampleDocuments.filter { $0.page == nil }
    let reversed = SearchIndex(of: pages.reversed())
    let straight = SearchIndex(of: pages)
    for typed in ["rate", "step", "learning rate", "cut", "e"] {
      #expect(reversed.found(typed) == straight.found(typed))
    }
  }
}
