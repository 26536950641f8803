/// Numbers, labels and occurrences of footnotes, gathered before the tree is walked.
struct FootnoteCount {
  /// Where the definitions stand, in the order of their numbers.
  private var definitions: [TreeEvent.Place] = []
  private var references: [(id: UnsafeRawPointer, number: Int, place: TreeEvent.Place)] = []
  private var labels: [String] = []
  /// How often each number is referred to.
  private var counts: [Int: Int] = [:]
  private var occurrences: [UnsafeRawPointer: (number: Int, occurrence: Int)] = [:]
  private var reported = 0

  /// Definitions come numbered: by first reference.
  mutating func addDefinition(_ place: TreeEvent.Place) { definitions.append(place) }

  mutating func addReference(_ id: UnsafeRawPointer, _ number: Int, _ place: TreeEvent.Place) {
    references.append((id, number, place))
  }

  /// Counts references in the order of the file, which differs from that of the tree where a
  /// footnote refers to a footnote, and reads the labels, which the parser does not keep.
  mutating func finish(_ bytes: [UInt8]) {
    references.sort {
      ($0.place.startLine, $0.place.startColumn) < ($1.place.startLine, $1.place.startColumn)
    }
    for reference in references {
      let occurrence = counts[reference.number, default: 0] + 1
      counts[reference.number] = occurrence
      occurrences[reference.id] = (reference.number, occurrence)
    }
    let lines = LineTable(bytes)
    labels = definitions.map { Self.label(bytes[lines.bytes(ofLine: $0.startLine)]) }
  }

  /// The definition that the walk has come to; they come in order.
  mutating func nextDefinition() -> TreeEvent.Kind {
    reported += 1
    return .footnoteDefinition(
      label: label(reported), number: reported, references: counts[reported] ?? 0)
  }

  func reference(_ id: UnsafeRawPointer) -> TreeEvent.Kind {
    let (number, occurrence) = occurrences[id] ?? (0, 0)
    return .footnoteReference(label: label(number), number: number, occurrence: occurrence)
  }

  private func label(_ number: Int) -> String {
    labels.indices.contains(number - 1) ? labels[number - 1] : ""
  }

  private static func label(_ line: ArraySlice<UInt8>) -> String {
    guard let open = line.firstIndex(of: UInt8(ascii: "[")),
      let close = line[open...].firstIndex(of: UInt8(ascii: "]")), close > open + 2
    else { return "" }
    return String(decoding: line[open + 2..<close], as: UTF8.self)
  }
}
