extension Finding {
  /// For HTML where no attribute comment may stand.
  static func rawHTML(_ html: String) -> Finding {
    guard html.hasPrefix("<!--") else {
      return Finding(
        "raw-html", "HTML is not allowed in content",
        notes: ["use Markdown; put a literal tag in backticks"])
    }
    return Finding(
      "stray-comment", "a comment stands only at the end of a heading",
      notes: ["attributes look like `## Title <!-- depth: detailed -->`"])
  }
}
