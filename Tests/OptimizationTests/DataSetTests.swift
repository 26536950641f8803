import Foundation
import Optimization
import Testing

struct `A data set` {
  private static let good = """
    # two classes
    features 2
    classes a b
    scale 2
    train 3
    rows 4
    a 1 2
    b 3 4
    a 5 -6
    b .5 1e1

    """

  private func fault(_ text: String) -> String? {
    do throws(DataSetError) {
      _ = try DataSet(parsing: Array(text.utf8))
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `has its examples scaled, its classes and its parts`() throws {
    let data = try DataSet(parsing: Array(Self.good.utf8))
    #expect(data.count == 4 && data.trainCount == 3 && data.testCount == 1)
    #expect(data.labels == [0, 1, 0, 1])
    #expect(data.classes == ["a", "b"])
    #expect((0..<4).map(data.example) == [[0.5, 1], [1.5, 2], [2.5, -3], [0.25, 5]])
  }

  @Test func `may be written in one letter a number, and with Windows' line ends`() throws {
    let text = Self.good.replacing("scale 2", with: "scale 2\nalphabet xyz")
      .replacing("a 1 2", with: "a xy").replacing("b 3 4", with: "b yz")
      .replacing("a 5 -6", with: "a zz").replacing("b .5 1e1", with: "b xx")
    let data = try DataSet(parsing: Array(text.replacing("\n", with: "\r\n").utf8))
    #expect((0..<4).map(data.example) == [[0, 0.5], [0.5, 1], [1, 1], [0, 0]])
    #expect(fault(text.replacing("a xy", with: "a xw")) == "line 8 has no number as value 2")
    #expect(fault(text.replacing("a xy", with: "a xyz")) == "line 8 has 3 values, not 2")
  }

  @Test func `is centred and scaled by its training part alone`() throws {
    let data = try DataSet(
      parsing: Array(Self.good.replacing("scale 2", with: "scale standard").utf8))
    let train = (0..<3).map { data.example($0)[0] }
    #expect(abs(train.reduce(0, +)) < 1e-12)
    #expect(abs(train.reduce(0) { $0 + $1 * $1 } / 3 - 1) < 1e-12)
  }

  @Test(arguments: [
    ("", "", "the file is empty; it needs a header and rows"),
    ("a 5 -6", "a 5", "line 9 has 1 value, not 2"),
    ("a 5 -6", "a 5 six", "line 9 has no number as value 2"),
    ("a 5 -6", "a 5 1e999", "line 9 has no number as value 2"),
    ("a 5 -6", "a 5 nan", "line 9 has no number as value 2"),
    ("a 5 -6", "c 5 6", "line 9 is of the class 'c', which the header lacks"),
    ("a 5 -6\n", "", "the file has 3 rows, where the header says 4"),
    ("a 5 -6\n", "a 5 6\na 5 6\n", "line 11 has 5 rows, where the header says 4"),
    (
      "features 2", "features two",
      "line 2 gives 'features' a value that cannot be used; it is given once, from 1 to 10000"
    ),
    ("features 2\n", "", "the file does not say 'features'"),
    (
      "train 3", "train 4",
      "line 6 gives 'rows' a value that cannot be used; it is more than 'train'"
    ),
    ("scale 2", "scales 2", "line 4 begins with 'scales', which is no key of a header"),
    (
      "classes a b", "classes a a",
      "line 3 gives 'classes' a value that cannot be used; it is given once, 2 to 100 names with "
        + "spaces between"
    ),
    (
      "scale 2", "scale 0",
      "line 4 gives 'scale' a value that cannot be used; it is given once, a number above 0 or "
        + "'standard'"
    ),
  ])
  func `that is wrong says where and why`(old: String, new: String, message: String) {
    #expect(fault(old.isEmpty ? new : Self.good.replacing(old, with: new)) == message)
  }

  @Test func `that stops anywhere is refused, not crashed on`() {
    let bytes = Array(Self.good.utf8)
    for end in bytes.indices.dropLast(4) {
      #expect(throws: DataSetError.self) { try DataSet(parsing: Array(bytes[..<end])) }
    }
    #expect(fault("rows") != nil)
    #expect(fault("\u{0}\n\n \n") != nil)
  }
}

struct `The data sets of the course` {
  static func bytes(_ name: String) -> [UInt8]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? Data(contentsOf: root.appending(path: "Content/data/\(name).txt"))).map(Array.init)
  }

  @Test(arguments: [("digits", 1797, 1438, 64, 10), ("iris", 150, 120, 4, 3)])
  func `are what they are known to be`(
    name: String, count: Int, train: Int, features: Int, classes: Int
  ) throws {
    let data = try DataSet(parsing: try #require(Self.bytes(name)))
    #expect(data.count == count && data.trainCount == train)
    #expect(data.featureCount == features && data.classes.count == classes)
    for label in 0..<classes {
      let all = data.labels.filter { $0 == label }.count
      let training = data.labels.prefix(train).filter { $0 == label }.count
      #expect(abs(Double(training) - 0.8 * Double(all)) <= 0.5, "class \(label): \(training)")
    }
  }

  @Test func `have the pixels and the flowers that they had`() throws {
    let digits = try DataSet(parsing: try #require(Self.bytes("digits")))
    let pixels = (0..<digits.count).flatMap(digits.example).map { $0 * 16 }
    // scikit-learn's load_digits().data.sum() is 561718.
    #expect(pixels.reduce(0, +) == 561_718)
    #expect(pixels.max() == 16)
    #expect(digits.labels.reduce(0, +) == 8070)
  }
}
