import PageText
import Testing

typealias PageString = PageText.String

struct `Text in a page` {
  @Test(arguments: ["", "step", "λ ≥ 0", "2·η·σ²", "👩‍🏫 a"])
  func `has the bytes and the characters of a String`(text: Swift.String) {
    let ours = PageString(decoding: text.utf8, as: UTF8.self)
    #expect(ours.utf8 == Array(text.utf8))
    #expect(Array(ours.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `is put together as a String is`() {
    let unit: PageString = "epoch"
    var text: PageString = "at \(unit) "
    text += "10" + " or " + unit
    #expect(text.utf8 == Array("at epoch 10 or epoch".utf8))
  }

  @Test func `takes characters one by one`() {
    var text: PageString = "2"
    for scalar in "/λ → ∞".unicodeScalars { text.unicodeScalars.append(scalar) }
    #expect(text.utf8 == Array("2/λ → ∞".utf8))
    #expect(PageString(text.unicodeScalars).utf8 == text.utf8)
  }

  @Test func `shows bytes that are no UTF-8 as a replacement`() {
    let text = PageString(decoding: [0x61, 0xFF, 0x62], as: UTF8.self)
    #expect(Array(text.unicodeScalars) == ["a", "\u{FFFD}", "b"])
  }
}
