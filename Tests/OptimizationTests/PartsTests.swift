import Optimization
import Testing

struct `The parts of bytes` {
  private func parts(_ text: String, most: Int = .max, keepsEmpty: Bool = false) -> [String] {
    Array(text.utf8)[...].parts(most: most, keepsEmpty: keepsEmpty).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("set factor 0.3", ["set", "factor", "0.3"]), ("  a  b ", ["a", "b"]), ("a", ["a"]), ("", []),
    ("   ", []),
  ])
  func `are what stands between spaces`(text: String, expected: [String]) {
    #expect(parts(text) == expected)
  }

  @Test func `are at most as many as are asked for`() {
    #expect(parts("title Step decay", most: 2) == ["title", "Step decay"])
    #expect(parts("title", most: 2) == ["title"])
    #expect(parts("title Step", most: 1) == ["title Step"])
  }

  @Test func `may be empty where that is asked for`() {
    #expect(parts(" a  b", keepsEmpty: true) == ["", "a", "", "b"])
    #expect(parts("", keepsEmpty: true) == [""])
  }
}
