/// Why a file cannot be used as a data set, and where.
public struct DataSetError: Error, Equatable, Sendable {
  /// What is wrong.
  public indirect enum Fault: Equatable, Sendable {
    /// The file holds nothing.
    case empty
    /// A line of the header that is none.
    case unknownKey(Name)
    /// A key of the header that is missing, or given twice.
    case missing(Name)
    /// The value of a key of the header cannot be used.
    case badValue(Name, expected: Name)
    /// A row of another class than those of the header.
    case unknownClass(Name)
    /// A row with another number of values than there are features.
    case ragged(found: Int, expected: Int)
    /// Something that is no finite number, or no letter of the alphabet; `index` counts from 1.
    case badNumber(index: Int)
    /// Fewer or more rows than the header says.
    case rows(found: Int, expected: Int)
  }

  /// Counts from 1; nil when the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let fault: Fault

  init(_ fault: Fault, line: Int? = nil) { (self.fault, self.line) = (fault, line) }
}

extension DataSetError {
  /// Lower-case, no full stop: "line 12 has 63 values, not 64".
  public var message: String {
    guard let line else { return "the file " + verb }
    return "line " + DecimalText.whole(line) + " " + verb
  }

  private var verb: String {
    switch fault {
    case .empty: "is empty; it needs a header and rows"
    case .unknownKey(let key): "begins with '" + key.text + "', which is no key of a header"
    case .missing(let key): "does not say '" + key.text + "'"
    case .badValue(let key, let expected):
      "gives '" + key.text + "' a value that cannot be used; it is " + expected.text
    case .unknownClass(let name): "is of the class '" + name.text + "', which the header lacks"
    case .ragged(let found, let expected):
      "has " + values(found) + ", not " + DecimalText.whole(expected)
    case .badNumber(let index): "has no number as value " + DecimalText.whole(index)
    case .rows(let found, let expected):
      "has " + DecimalText.whole(found) + (found == 1 ? " row" : " rows")
        + ", where the header says "
        + DecimalText.whole(expected)
    }
  }

  private func values(_ count: Int) -> String {
    DecimalText.whole(count) + (count == 1 ? " value" : " values")
  }
}
