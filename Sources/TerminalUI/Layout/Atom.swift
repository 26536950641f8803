/// The smallest thing that layout moves: a piece of a word, a space or a forced break.
struct Atom {
  enum Kind { case text, space, lineBreak }
  var kind: Kind
  var text: String
  /// Cells.
  var width: Int
  var style: Style
  var link: String?
  /// No line may be broken before it: it continues the word.
  var joins: Bool
}
