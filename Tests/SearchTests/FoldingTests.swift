import Testing

@testable import Search

struct `Folding text to words` {
  @Test(arguments: [
    ("Step decay", "step decay"),
    ("warm-up", "warm up +warmup"),
    ("num_warmup_steps", "num warmup steps +numwarmupsteps"),
    ("torch.optim.lr_scheduler.StepLR", "torch optim lr scheduler +lrscheduler steplr"),
    ("naïve Café ÅNGSTRÖM Straße æther", "naive cafe angstrom strasse aether"),
    ("cafe\u{301}", "cafe"),
    ("η = 2/λ", "eta 2 lambda"),
    ("ησ²", "eta sigma"),
    ("β₁ and β2", "beta1 and beta2"),
    ("ηₜ₊₁", "eta 1"),
    ("µ ε ϵ Ω", "mu epsilon epsilon omega"),
    ("Nesterov's method, Adam’s kin", "nesterov method adam kin"),
    ("don't 'quote's'", "dont quote"),
    ("0.1 to 10,000 steps.", "0.1 to 10000 steps"),
    ("1e-3", "1e 3 +1e3"),
    ("a--b - c -d", "a b c d"),
    ("学习率 Скорость", "学习率 Скорость"),
    ("", ""), (" \n\t", ""), ("…—“”", ""),
  ])
  func `gives these`(text: String, expected: String) {
    let folded = FoldedText(Array(text.utf8))
    let words = folded.words.map {
      ($0.isJoined ? "+" : "") + String(decoding: folded.bytes(of: $0), as: UTF8.self)
    }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test func `places are those of the text`() {
    let text = Array("The ηλ of naïve warm-ups".utf8)
    let folded = FoldedText(text)
    let sources = folded.words.map { String(decoding: text[$0.source], as: UTF8.self) }
    #expect(sources == ["The", "η", "λ", "of", "naïve", "warm", "ups", "warm-ups"])
  }

  @Test func `any bytes give words whose places lie in order within them`() {
    var chance = Chance(1)
    for _ in 0..<2000 {
      let text = (0..<chance.number(below: 40)).map { _ in
        chance.number(below: 3) == 0
          ? UInt8(chance.number(below: 256))
          : Array("ab's-_.1, \u{3B7}".utf8)[chance.number(below: 11)]
      }
      let folded = FoldedText(text)
      #expect(folded.places.count == folded.bytes.count)
      for word in folded.words {
        #expect(!word.folded.isEmpty && !word.source.isEmpty)
        #expect(
          word.source.upperBound <= text.count && word.folded.upperBound <= folded.bytes.count)
      }
      let plain = folded.words.filter { !$0.isJoined }
      for (first, second) in zip(plain, plain.dropFirst()) {
        #expect(first.source.upperBound <= second.source.lowerBound)
      }
    }
  }

  @Test func `a range is folded as if it stood alone`() {
    let text = Array("left η-rate right".utf8)
    let range = 5..<12
    let part = FoldedText(text, range)
    let alone = FoldedText(Array(text[range]))
    #expect(part.bytes == alone.bytes)
    #expect(part.words.map(\.source) == alone.words.map(\.source))
  }
}

struct `Comparing words` {
  @Test(arguments: [
    ("rate", "rates", true), ("batches", "batch", true), ("loss", "losses", true),
    ("epochs", "epoch", true), ("boundary", "boundaries", true), ("bias", "bia", true),
    ("loss", "los", false), ("adam", "adams", true), ("as", "a", false), ("step", "stem", false),
    ("eta", "beta", false),
  ])
  func `but for number`(first: String, second: String, expected: Bool) {
    let (first, second) = (Array(first.utf8)[...], Array(second.utf8)[...])
    #expect(Word.equalButForNumber(first, second) == expected)
    #expect(Word.equalButForNumber(second, first) == expected)
  }

  @Test func `one edit is a distance of one at most`() {
    var chance = Chance(2)
    for _ in 0..<3000 {
      let word = (0..<chance.number(below: 6)).map { _ in UInt8(97 + chance.number(below: 3)) }
      let other = (0..<chance.number(below: 6)).map { _ in UInt8(97 + chance.number(below: 3)) }
      let distance = Word.distance(word[...], other[...])
      #expect(Word.withinOneEdit(word[...], other[...]) == (distance <= 1))
      #expect(distance == Word.distance(other[...], word[...]))
    }
  }

  @Test func `stop words are whole words`() {
    for word in ["a", "would", "your", "what", "vs"] {
      #expect(StopWords.contains(Array(word.utf8)[...]))
    }
    for word in ["", "woul", "rate", "a about", "youru"] {
      #expect(!StopWords.contains(Array(word.utf8)[...]))
    }
  }
}
