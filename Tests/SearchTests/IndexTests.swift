import Testing

@testable import Search

struct `The form of an index` {
  @Test func `reads back what was written`() throws {
    let read = try #require(SearchIndex(decoding: sample.bytes))
    #expect(read.bytes == sample.bytes && read.count == sampleDocuments.count)
    #expect(read.search(Array("step".utf8)) == sample.search(Array("step".utf8)))
  }

  @Test func `is these bytes`() {
    let index = SearchIndex(of: [
      SearchDocument(.term, "t/a", "Ab", aliases: ["b"], summary: "ab abc"),
      SearchDocument(.section, "s", of: 0, "C", text: "the abd 17 x"),
    ])
    #expect(
      index.bytes == [
        0x4C, 0x52, 0x53, 1, 2,
        0, 0, 3, 0x74, 0x2F, 0x61, 2, 0x41, 0x62, 1, 1, 0x62, 6, 0x61, 0x62, 0x20, 0x61, 0x62, 0x63,
        4, 1, 1, 0x73, 1, 0x43, 0, 0,
        5,
        0, 2, 0x61, 0x62, 1, 1, 1,  // ab, in the title of 0
        2, 1, 0x63, 4, 1, 1,  // abc, in the summary of 0
        2, 1, 0x64, 8, 1, 2,  // abd, in the text of 1
        0, 1, 0x62, 2, 1, 1,  // b, an alias of 0
        0, 1, 0x63, 1, 1, 2,  // c, in the title of 1
      ])
  }

  @Test func `an empty index finds nothing`() throws {
    #expect(SearchIndex().search(Array("step".utf8)).agreement == .none)
    #expect(try #require(SearchIndex(decoding: SearchIndex().bytes)).count == 0)
  }

  @Test func `parts of no page are left out`() {
    let index = SearchIndex(of: [
      SearchDocument(.section, "a", of: 5, "Lost"), SearchDocument(.section, "b", of: 1, "Lost"),
      SearchDocument(.term, "t", "Page"), SearchDocument(.section, "c", of: 2, "Kept"),
      SearchDocument(.section, "d", of: 3, "Below a part"),
      SearchDocument(.section, "e", of: -1, "Lost"),
    ])
    #expect(index.count == 2)
    #expect(index.found("kept") == ["t#c", "t"])
  }

  @Test func `refuses every beginning of it, and anything after it`() {
    for count in sample.bytes.indices {
      #expect(SearchIndex(decoding: Array(sample.bytes[..<count])) == nil)
    }
    #expect(SearchIndex(decoding: sample.bytes + [0]) == nil)
    #expect(SearchIndex(decoding: []) == nil)
  }

  @Test func `another version is refused`() {
    var bytes = sample.bytes
    bytes[3] = 2
    #expect(SearchIndex(decoding: bytes) == nil)
  }

  @Test func `changed bytes are refused, or searched without a crash`() {
    var chance = Chance(3)
    let queries = ["step decay", "warm", "a", "η", "laerning", "zzz", "what is"]
    var accepted = 0
    for round in 0..<1000 {
      var bytes = sample.bytes
      for _ in 0...chance.number(below: 4) {
        bytes[chance.number(below: bytes.count)] = UInt8(chance.number(below: 256))
      }
      guard let index = SearchIndex(decoding: bytes) else { continue }
      accepted += 1
      let results = index.search(Array(queries[round % queries.count].utf8))
      expectSound(results)
    }
    #expect(accepted > 30)
  }

  @Test func `random bytes are refused`() {
    var chance = Chance(4)
    for _ in 0..<2000 {
      let bytes = (0..<chance.number(below: 60)).map { _ in UInt8(chance.number(below: 9)) }
      #expect(SearchIndex(decoding: [0x4C, 0x52, 0x53, 1] + bytes).map(\.bytes.count) != 0)
    }
  }

  @Test func `numbers that promise more than there is are refused`() {
    let head: [UInt8] = [0x4C, 0x52, 0x53, 1]
    for huge in [[0xFF, 0xFF, 0xFF, 0x7F], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x80, 0x00]]
      as [[UInt8]]
    {
      #expect(SearchIndex(decoding: head + huge) == nil)
      #expect(SearchIndex(decoding: head + [1, 0, 0] + huge) == nil)
      #expect(SearchIndex(decoding: head + [0] + huge) == nil)
    }
  }
}

/// What must be true of any results.
func expectSound(_ results: SearchResults) {
  #expect(results.results.isEmpty == (results.agreement == .none))
  #expect(results.total >= results.results.count)
  for result in results.results {
    for (text, marks) in [(result.title, result.titleMarks), (result.snippet, result.snippetMarks)]
    {
      var place = 0
      for mark in marks {
        #expect(mark.lowerBound >= place && mark.upperBound <= text.count && !mark.isEmpty)
        place = mark.upperBound
      }
    }
  }
}
