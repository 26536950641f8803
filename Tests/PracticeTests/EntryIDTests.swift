import Optimization
import Testing

@testable import Practice

struct `An entry's id` {
  @Test func `is a UUID of version 4`() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<100 {
      let id = EntryID(using: &generator)
      #expect((id.high >> 12) & 0xF == 4)
      #expect(id.low >> 62 == 0b10)
    }
  }

  @Test func `differs from the next one`() {
    var generator = SplitMix64(seed: 1)
    let (first, second) = (EntryID(using: &generator), EntryID(using: &generator))
    #expect(first != second)
  }

  @Test(arguments: [
    "1b4e28ba-2fa1-4d2b-883f-0016d3cca427", "1B4E28BA-2FA1-4D2B-883F-0016D3CCA427",
    "1b4E28ba-2fA1-4d2B-883f-0016d3cCa427",
  ])
  func `is read in either case and written in lower case`(text: String) throws {
    let id = try #require(EntryID(parsing: text.utf8))
    #expect(id == EntryID(high: 0x1b4e_28ba_2fa1_4d2b, low: 0x883f_0016_d3cc_a427))
    #expect(String(decoding: id.text, as: UTF8.self) == "1b4e28ba-2fa1-4d2b-883f-0016d3cca427")
  }

  @Test(arguments: [
    "", "1", "1b4e28ba-2fa1-4d2b-883f-0016d3cca42", "1b4e28ba-2fa1-4d2b-883f-0016d3cca4270",
    "1b4e28ba2fa14d2b883f0016d3cca427", "1b4e28ba-2fa1-4d2b-883f-0016d3cca42g",
    "1b4e28ba-2fa1-4d2b-883f+0016d3cca427", "{1b4e28ba-2fa1-4d2b-883f-0016d3cca42}",
  ])
  func `is nothing else`(text: String) {
    #expect(EntryID(parsing: text.utf8) == nil)
  }

  @Test func `reads back as written`() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<100 {
      let id = EntryID(using: &generator)
      #expect(EntryID(parsing: id.text) == id)
    }
  }
}
