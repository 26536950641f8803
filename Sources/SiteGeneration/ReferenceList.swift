internal import Curriculum

/// Sources as a list, each with authors, title, place and links.
struct ReferenceList {
  private var writer = HTMLWriter(reserving: 8192)

  var html: HTML { writer.html }

  /// `withIDs` gives each entry its key as id, so that citations can lead to it; else the key stands
  /// beside it, where a preview of a citation finds it.
  mutating func write(_ references: [Reference], withIDs: Bool) {
    writer.open("ul", ("class", "references"))
    writer.newline()
    for reference in references {
      writer.open(
        "li", ("id", withIDs ? reference.key : nil), ("data-key", withIDs ? nil : reference.key))
      write(reference)
      writer.close("li")
      writer.newline()
    }
    writer.close("ul")
    writer.newline()
  }

  private mutating func write(_ reference: Reference) {
    let authors = ReferenceText.authors(reference)
    if !authors.isEmpty { writer.text(authors + (authors.hasSuffix(".") ? " " : ". ")) }
    writer.element("cite", text: reference.title)
    writer.text(reference.title.last.map { "?!.".contains($0) } == true ? " " : ". ")
    let year = "\(reference.year)"
    let place = reference.venue.map { $0.contains(year) ? $0 : "\($0), \(year)" } ?? year
    writer.text(place + ".")
    for link in ReferenceText.links(reference) {
      writer.text(" ")
      writer.element("a", ("href", link.address), text: link.name)
    }
  }
}
