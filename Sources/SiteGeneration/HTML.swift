/// Markup that is already safe to write as it stands.
///
/// Text never becomes `HTML` without passing `HTMLWriter`'s escaping, except through `trusted(_:)`.
struct HTML: Sendable {
  let markup: String

  private init(markup: String) { self.markup = markup }

  /// Says that `markup` comes from a writer which escapes: the figure's SVG, the formula's MathML,
  /// or an `HTMLWriter`. Every use of this name is a place to look at in a review.
  static func trusted(_ markup: String) -> HTML { HTML(markup: markup) }
}
