extension BoxWriter {
  /// A box between delimiters as tall as it is.
  func fenced(_ left: String, _ body: Box, _ right: String) -> Box {
    Box.beside(
      [tall(left, like: body, isLeft: true), body, tall(right, like: body, isLeft: false)])
  }

  private func tall(_ delimiter: String, like body: Box, isLeft: Bool) -> Box {
    guard !delimiter.isEmpty, body.height > 1 else { return Box(delimiter) }
    let (top, middle, bottom, center) = pieces(delimiter)
    var lines = Array(repeating: middle, count: body.height)
    lines[0] = top
    lines[body.height - 1] = bottom
    if let center, body.height > 2 { lines[body.height / 2] = center }
    return Box(lines, baseline: body.baseline)
  }

  private func pieces(_ delimiter: String) -> (String, String, String, String?) {
    switch delimiter {
    case "(": ("⎛", "⎜", "⎝", nil)
    case ")": ("⎞", "⎟", "⎠", nil)
    case "[": ("⎡", "⎢", "⎣", nil)
    case "]": ("⎤", "⎥", "⎦", nil)
    case "{": ("⎧", "⎪", "⎩", "⎨")
    case "}": ("⎫", "⎪", "⎭", "⎬")
    case "⌊": ("⎢", "⎢", "⎣", nil)
    case "⌋": ("⎥", "⎥", "⎦", nil)
    case "⌈": ("⎡", "⎢", "⎢", nil)
    case "⌉": ("⎤", "⎥", "⎥", nil)
    case "|": ("│", "│", "│", nil)
    case "‖": ("║", "║", "║", nil)
    default: (delimiter, delimiter, delimiter, nil)
    }
  }

  /// Rows and columns, between the delimiters of their kind.
  func grid(_ kind: Node.GridKind, _ rows: [[[Node]]]) -> Box {
    let boxes = rows.map { $0.map { box($0) } }
    let columns = boxes.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      boxes.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    let relations = Set(
      (0..<columns).filter { column in
        rows.contains { column < $0.count && $0[column].first?.kind == .relation }
      })
    var lines: [Box] = []
    for (index, row) in boxes.enumerated() {
      let isTall =
        row.contains { $0.height > 1 } || index > 0 && lines.last.map { $0.height > 1 } ?? false
      if index > 0, isTall { lines.append(Box("")) }
      lines.append(line(row, widths, kind, relations))
    }
    var body = Box.stacked(lines, standing: 0, alignment: .left)
    body.baseline = (body.height - 1) / 2
    let (left, right) = kind.fences
    if kind == .cases { body = Box.beside([blank(body), body]) }
    return fenced(left, body, right)
  }

  private func blank(_ body: Box) -> Box {
    Box(Array(repeating: " ", count: body.height), baseline: body.baseline)
  }

  private func line(
    _ row: [Box], _ widths: [Int], _ kind: Node.GridKind, _ relations: Set<Int>
  ) -> Box {
    var parts: [Box] = []
    for (column, cell) in row.enumerated() {
      if column > 0 { parts.append(Box(separator(kind, column, relations))) }
      parts.append(cell.widened(to: widths[column], kind.alignment(ofColumn: column)))
    }
    return parts.isEmpty ? Box("") : Box.beside(parts)
  }

  private func separator(_ kind: Node.GridKind, _ column: Int, _ relations: Set<Int>) -> String {
    guard kind == .aligned, !column.isMultiple(of: 2) else { return "  " }
    return relations.contains(column) ? " " : ""
  }
}

extension Node.GridKind {
  fileprivate func alignment(ofColumn column: Int) -> Box.Alignment {
    switch self {
    case .cases: .left
    case .aligned: column % 2 == 0 ? .right : .left
    case .matrix, .pmatrix, .bmatrix, .vmatrix: .center
    }
  }
}
