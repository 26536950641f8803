import Curriculum

extension PageWriter {
  /// Footnotes, where to look things up, and sources, after the last section.
  mutating func showEndings(footnotes: [ContentBlock]) {
    showFootnotes(footnotes)
    if !notes.commands.isEmpty {
      showHeading("Read on")
      show(notes.commands.flatMap { wrapped($0, Style(.code), extent) })
    }
    guard !notes.references.isEmpty else { return endSection() }
    showHeading("Sources")
    let sorted = notes.references.map { (authors: Self.shortAuthors(of: $0), reference: $0) }
      .sorted { ($0.authors, $0.reference.year) < ($1.authors, $1.reference.year) }
    var lines: [Line] = []
    for (_, reference) in sorted {
      lines += hanging([StyledText(glyphs.bullets[0], Style(.accent))], extent) {
        $0.source(reference).lines(width: $1.text)
      }
    }
    show(lines)
    endSection()
  }

  private mutating func showFootnotes(_ blocks: [ContentBlock]) {
    var isFirst = true
    for block in blocks {
      guard case .footnote(label: _, let number, references: _, let content) = block.kind,
        notes.footnotes.contains(number)
      else { continue }
      if isFirst { showHeading("Notes") }
      isFirst = false
      let mark = options.isPlain ? "Note \(number):" : footnoteMark(number)
      show(hanging([StyledText(mark, Style(.accent))], extent) { $0.lines(for: content, $1) })
      flushNestedGuesses()
    }
  }

  /// Authors (year). Title. Venue. Address.
  private mutating func source(_ reference: Reference) -> Flow {
    var text = flow
    let authors = reference.authors.joined(separator: ", ")
    text.add("\(authors) (\(reference.year)). ")
    text.add(reference.title, Style(.text, .italic))
    text.add(". ")
    if let venue = reference.venue { text.add(venue + ". ") }
    if let arXiv = reference.arXiv {
      addAddress("arXiv:" + arXiv, "https://arxiv.org/abs/" + arXiv, to: &text)
    } else if let doi = reference.doi {
      addAddress("doi:" + doi, "https://doi.org/" + doi, to: &text)
    } else if let url = reference.url {
      addAddress(url, url, to: &text)
    }
    return text
  }

  private func addAddress(_ text: String, _ address: String, to flow: inout Flow) {
    flow.add(text, Style(.link, .underlined), link: address)
  }
}
