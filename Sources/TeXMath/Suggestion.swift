/// Finds the known name that a misspelt one is nearest to.
enum Suggestion {
  /// The nearest of `names`, if it is near enough to be meant; the first of equals.
  static func nearest(to name: String, among names: [String]) -> String? {
    let limit = max(1, min(3, name.utf8.count / 2))
    guard name.utf8.count <= 40 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names where candidate.utf8.count > 1 {
      let distance = distance(Array(name.utf8), Array(candidate.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions and replacements that turn `a` into `b` (Levenshtein).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let replaced = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}
