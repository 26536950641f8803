/// A rectangle of text with a line on which it stands beside others.
struct Box {
  /// All of the same cell width.
  private(set) var lines: [String]
  let width: Int
  /// The index of the line that neighbours are lined up with.
  var baseline: Int

  /// One line.
  init(_ text: String) { self.init([text], baseline: 0) }

  /// Lines, made equally wide.
  init(_ lines: [String], baseline: Int, alignment: Alignment = .left) {
    let width = lines.map(CellWidth.of).max() ?? 0
    self.lines = lines.map { alignment.pad($0, to: width) }
    (self.width, self.baseline) = (width, baseline)
  }

  /// Where narrower lines stand in a column.
  enum Alignment {
    case left, center, right

    func pad(_ line: String, to width: Int) -> String {
      let room = max(0, width - CellWidth.of(line))
      let left =
        switch self {
        case .left: 0
        case .center: room / 2
        case .right: room
        }
      return String(repeating: " ", count: left) + line
        + String(repeating: " ", count: room - left)
    }
  }

  var height: Int { lines.count }
  /// How many lines stand below the baseline.
  var depth: Int { height - 1 - baseline }

  /// Side by side, baselines in one line.
  static func beside(_ boxes: [Box]) -> Box {
    guard boxes.count != 1 else { return boxes[0] }
    let above = boxes.map(\.baseline).max() ?? 0
    let below = boxes.map(\.depth).max() ?? 0
    let lines = (0...above + below).map { line in
      boxes.map { box in
        let index = line - above + box.baseline
        guard box.lines.indices.contains(index) else {
          return String(repeating: " ", count: box.width)
        }
        return box.lines[index]
      }.joined()
    }
    return Box(lines, baseline: above)
  }

  /// One above another; the baseline is that of the box at `standing`.
  static func stacked(_ boxes: [Box], standing: Int, alignment: Alignment = .center) -> Box {
    let baseline = boxes[..<standing].map(\.height).reduce(0, +) + boxes[standing].baseline
    return Box(boxes.flatMap(\.lines), baseline: baseline, alignment: alignment)
  }

  /// The same box in a wider column.
  func widened(to width: Int, _ alignment: Alignment) -> Box {
    var box = Box(lines.map { alignment.pad($0, to: width) }, baseline: baseline)
    box.baseline = baseline
    return box
  }
}
