/// Reads a data file line by line.
struct DataSetReader {
  private(set) var header = DataSetHeader()
  private(set) var values: [Double] = []
  private(set) var labels: [Int] = []
  private var isInHeader = true

  /// The examples of a file.
  static func read(_ bytes: [UInt8]) throws(DataSetError) -> DataSetReader {
    var reader = DataSetReader()
    var (start, number) = (0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      let isWindows = end > start && bytes[end - 1] == 0x0D
      try reader.read(bytes[start..<(isWindows ? end - 1 : end)], number: number)
      start = end + 1
    }
    try reader.finish()
    return reader
  }

  /// The distance between two examples: whole vectors of four.
  static func stride(of features: Int) -> Int { (features + 3) / 4 * 4 }

  private mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(DataSetError) {
    guard let first = line.first(where: { $0 != UInt8(ascii: " ") }), first != UInt8(ascii: "#")
    else { return }
    if isInHeader {
      isInHeader = try !header.read(line, number: number)
      if !isInHeader { values.reserveCapacity(header.rows * Self.stride(of: header.features)) }
      return
    }
    guard labels.count < header.rows else {
      throw DataSetError(.rows(found: header.rows + 1, expected: header.rows), line: number)
    }
    let space = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
    guard let label = header.classes.firstIndex(where: { $0.bytes.elementsEqual(line[..<space]) })
    else {
      throw DataSetError(.unknownClass(Name(line[..<space].prefix(40))), line: number)
    }
    labels.append(label)
    let start = values.count
    try readValues(line[min(space + 1, line.endIndex)...], number: number)
    for _ in values.count - start..<Self.stride(of: header.features) { values.append(0) }
  }

  private mutating func readValues(
    _ text: ArraySlice<UInt8>, number: Int
  ) throws(DataSetError) {
    if let alphabet = header.alphabet {
      try checkCount(text.count, number: number)
      for (index, byte) in text.enumerated() {
        guard alphabet[Int(byte)] >= 0 else {
          throw DataSetError(.badNumber(index: index + 1), line: number)
        }
        values.append(Double(alphabet[Int(byte)]))
      }
    } else {
      let parts = text.parts()
      try checkCount(parts.count, number: number)
      for (index, part) in parts.enumerated() {
        guard let value = Double(decimal: part) else {
          throw DataSetError(.badNumber(index: index + 1), line: number)
        }
        values.append(value)
      }
    }
  }

  private func checkCount(_ found: Int, number: Int) throws(DataSetError) {
    guard found == header.features else {
      throw DataSetError(.ragged(found: found, expected: header.features), line: number)
    }
  }

  private func finish() throws(DataSetError) {
    guard !isInHeader || header.hasBegun else { throw DataSetError(.empty) }
    guard !isInHeader else { throw DataSetError(.missing("rows")) }
    guard labels.count == header.rows else {
      throw DataSetError(.rows(found: labels.count, expected: header.rows))
    }
  }
}
