extension Flow {
  /// The text in lines of at most `width` cells; a word that is longer is broken.
  func lines(width: Int) -> [Line] {
    var wrapper = Wrapper(width: max(width, 2))
    var index = 0
    while index < atoms.count {
      switch atoms[index].kind {
      case .lineBreak:
        wrapper.endLine()
        index += 1
      case .space:
        wrapper.pendingSpace = atoms[index]
        index += 1
      case .text:
        var end = index + 1
        while end < atoms.count, atoms[end].kind == .text, atoms[end].joins { end += 1 }
        wrapper.add(atoms[index..<end])
        index = end
      }
    }
    return wrapper.finish()
  }

  private struct Wrapper {
    let width: Int
    var lines: [Line] = []
    var runs: [StyledText] = []
    var used = 0
    var pendingSpace: Atom?

    init(width: Int) { self.width = width }

    mutating func add(_ word: ArraySlice<Atom>) {
      let cells = word.reduce(0) { $0 + $1.width }
      let space = runs.isEmpty ? 0 : pendingSpace?.width ?? 0
      if used + space + cells > width, !runs.isEmpty { endLine() }
      placeSpace(before: word.first)
      if cells <= width - used {
        for atom in word { place(atom.text, atom) }
        used += cells
      } else {
        for atom in word { placeBroken(atom) }
      }
    }

    mutating func endLine() {
      lines.append(Line(runs))
      runs = []
      used = 0
      pendingSpace = nil
    }

    mutating func finish() -> [Line] {
      if !runs.isEmpty { endLine() }
      return lines
    }

    /// A space keeps its looks only between two runs of the same looks.
    private mutating func placeSpace(before next: Atom?) {
      guard let space = pendingSpace else { return }
      pendingSpace = nil
      guard let last = runs.last else { return }
      used += space.width
      let isInside = last.style == next?.style && last.link == next?.link
      if isInside {
        runs[runs.count - 1].text += space.text
      } else if last.style == .plain && last.link == nil {
        runs[runs.count - 1].text += space.text
      } else {
        runs.append(StyledText(space.text))
      }
    }

    private mutating func place(_ text: String, _ atom: Atom) {
      if let last = runs.last, last.style == atom.style, last.link == atom.link {
        runs[runs.count - 1].text += text
      } else {
        runs.append(StyledText(text, atom.style, link: atom.link))
      }
    }

    private mutating func placeBroken(_ atom: Atom) {
      var piece = ""
      for character in atom.text {
        let cells = CellWidth.of(character)
        if used + cells > width {
          if !piece.isEmpty { place(piece, atom) }
          piece = ""
          endLine()
        }
        piece.append(character)
        used += cells
      }
      if !piece.isEmpty { place(piece, atom) }
    }
  }
}
