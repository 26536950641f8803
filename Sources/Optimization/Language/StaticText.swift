extension StaticString {
  /// The literal as text.
  var text: String { Name(stringLiteral: self).text }
}
