/// What the first lines of a data file say.
struct DataSetHeader {
  /// How numbers are made comparable.
  enum Scale {
    case divided(by: Double)
    case standard
  }

  private(set) var features = 0
  private(set) var classes: [Name] = []
  private(set) var train = 0
  private(set) var rows = 0
  private(set) var scale = Scale.divided(by: 1)
  /// For each byte the number it stands for, or −1; nil when numbers are written out.
  private(set) var alphabet: [Int16]?
  private var seen: [Name] = []

  /// Whether any line has been read.
  var hasBegun: Bool { !seen.isEmpty }

  /// The most numbers that a file may hold: 160 MB of them.
  static let mostValues = 20_000_000

  /// Takes one line, a key and its value; true when it ends the header.
  mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(DataSetError) -> Bool {
    let parts = line.parts(most: 2)
    let key = Name(parts[0].prefix(40))
    let value = parts.count > 1 ? parts[1] : []
    guard let expected = Self.keys.first(where: { $0.key == key })?.expected else {
      throw DataSetError(.unknownKey(key), line: number)
    }
    guard !seen.contains(key), set(key, value) else {
      throw DataSetError(.badValue(key, expected: expected), line: number)
    }
    seen.append(key)
    guard key == "rows" else { return false }
    try finish(number)
    return true
  }

  private static let keys: [(key: Name, expected: Name)] = [
    ("features", "given once, from 1 to 10000"),
    ("classes", "given once, 2 to 100 names with spaces between"),
    ("alphabet", "given at most once, letters of which no two are the same"),
    ("scale", "given once, a number above 0 or 'standard'"),
    ("train", "given once, 1 or more"),
    ("rows", "given once, 2 to 1000000"),
  ]

  private mutating func set(_ key: Name, _ value: ArraySlice<UInt8>) -> Bool {
    if key == "features" {
      features = whole(value, in: 1...10_000) ?? 0
      return features > 0
    }
    if key == "train" {
      train = whole(value, in: 1...1_000_000) ?? 0
      return train > 0
    }
    if key == "rows" {
      rows = whole(value, in: 2...1_000_000) ?? 0
      return rows > 0
    }
    if key == "scale" { return setScale(value) }
    if key == "alphabet" { return setAlphabet(value) }
    classes = value.parts().map { Name($0) }
    return (2...100).contains(classes.count) && areDifferent(classes)
  }

  private func areDifferent(_ names: [Name]) -> Bool {
    for (index, name) in names.enumerated() where names[..<index].contains(name) { return false }
    return true
  }

  private func whole(_ value: ArraySlice<UInt8>, in range: ClosedRange<Int>) -> Int? {
    guard let number = Double(decimal: value), let whole = Int(exactly: number) else { return nil }
    return range.contains(whole) ? whole : nil
  }

  private mutating func setScale(_ value: ArraySlice<UInt8>) -> Bool {
    if Name(value) == "standard" {
      scale = .standard
      return true
    }
    guard let divisor = Double(decimal: value), divisor > 0 else { return false }
    scale = .divided(by: divisor)
    return true
  }

  private mutating func setAlphabet(_ value: ArraySlice<UInt8>) -> Bool {
    var table = [Int16](repeating: -1, count: 256)
    for (index, byte) in value.enumerated() {
      guard table[Int(byte)] < 0 else { return false }
      table[Int(byte)] = Int16(index)
    }
    alphabet = table
    return value.count > 1
  }

  private func finish(_ line: Int) throws(DataSetError) {
    for key in Self.keys.map({ $0.key }) where key != "alphabet" && !seen.contains(key) {
      throw DataSetError(.missing(key))
    }
    guard train < rows else {
      throw DataSetError(.badValue("rows", expected: "more than 'train'"), line: line)
    }
    guard rows * features <= Self.mostValues else {
      throw DataSetError(
        .badValue("rows", expected: "at most 20000000 numbers in all"), line: line)
    }
  }
}
