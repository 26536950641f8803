extension String {
  /// At most `limit` characters, cut at a word, with an ellipsis when something is missing.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }
}
