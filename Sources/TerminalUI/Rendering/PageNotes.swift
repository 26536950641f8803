import Curriculum

/// What a page collects while it is written, to be told at the end of a section or of the page.
struct PageNotes {
  /// Addresses of the current section, numbered from `firstLink`.
  var links: [String] = []
  var firstLink = 1
  /// Cited works in order of first citation.
  var references: [Reference] = []
  /// Places in the course that were linked to, as commands.
  var commands: [String] = []
  /// Numbers of the footnotes that were referred to.
  var footnotes: [Int] = []

  /// The number of an address in this section.
  mutating func number(ofLink address: String) -> Int {
    if let index = links.firstIndex(of: address) { return firstLink + index }
    links.append(address)
    return firstLink + links.count - 1
  }

  mutating func cite(_ reference: Reference) {
    if !references.contains(where: { $0.key == reference.key }) { references.append(reference) }
  }

  mutating func refer(to command: String) {
    if !commands.contains(command) { commands.append(command) }
  }

  mutating func refer(toFootnote number: Int) {
    if !footnotes.contains(number) { footnotes.append(number) }
  }
}
