/// A letter, operator or delimiter, in the three ways that it is written.
struct Symbol: Sendable, Equatable {
  /// The command without its backslash, or the character itself.
  let command: String
  let unicode: String
  let ascii: String
  let kind: Kind

  /// What it does to its neighbours.
  enum Kind: Sendable {
    /// A variable: slanted when it is one letter.
    case letter
    /// A name or letter that stands upright.
    case upright
    /// An operator that asks for no space, such as `/` and `!`.
    case ordinary
    case binary, relation, punctuation
    /// A large operator with limits above and below in display, such as a sum.
    case big
    /// A large operator with limits at its side.
    case integral
    case opening, closing
  }
}
