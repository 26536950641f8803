extension Line {
  /// The cells of the line.
  var width: Int { runs.reduce(0) { $0 + CellWidth.of($1.text) } }

  /// The line behind `prefix`; a blank line keeps only what can be seen of the prefix.
  func prefixed(by prefix: [StyledText]) -> Line {
    if prefix.isEmpty { return self }
    guard runs.isEmpty else { return Line(prefix + runs) }
    return prefix.allSatisfy { $0.text.utf8.allSatisfy { $0 == 0x20 } } ? Line() : Line(prefix)
  }

  /// The line with spaces to its left or right until it has `cells`.
  func padded(to cells: Int, alignment: Padding = .left) -> Line {
    let missing = cells - width
    guard missing > 0 else { return self }
    switch alignment {
    case .left: return Line(runs + [StyledText(spaces(missing))])
    case .right: return Line([StyledText(spaces(missing))] + runs)
    case .center:
      let left = missing / 2
      return Line([StyledText(spaces(left))] + runs + [StyledText(spaces(missing - left))])
    }
  }

  enum Padding { case left, center, right }

  /// The line cut to `cells`.
  func clipped(to cells: Int) -> Line {
    guard width > cells else { return self }
    var left = cells
    var result: [StyledText] = []
    for run in runs {
      var text = ""
      for character in run.text {
        left -= CellWidth.of(character)
        if left < 0 { break }
        text.append(character)
      }
      if !text.isEmpty { result.append(StyledText(text, run.style, link: run.link)) }
      if left < 0 { break }
    }
    return Line(result)
  }
}

extension [Line] {
  /// The lines behind prefixes: `first` before the first one, `rest` before the others.
  func prefixed(first: [StyledText], rest: [StyledText]) -> [Line] {
    enumerated().map { $1.prefixed(by: $0 == 0 ? first : rest) }
  }

  /// The lines without blank ones at the end.
  var trimmed: [Line] {
    var result = self
    while let last = result.last, last.isBlank { result.removeLast() }
    return result
  }
}

/// So many spaces.
func spaces(_ count: Int) -> String { String(repeating: " ", count: Swift.max(count, 0)) }
