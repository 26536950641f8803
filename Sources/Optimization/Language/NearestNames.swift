extension Name {
  /// How many letters must be changed, added, dropped or swapped with the next to make `other`.
  ///
  /// Case does not count. Names longer than 64 bytes are only compared by their first 64.
  ///
  /// - Source: optimal string alignment, after Damerau, CACM 7 (1964).
  public func distance(to other: Name) -> Int {
    let left = bytes.prefix(64).map { $0.lowercased }
    let right = other.bytes.prefix(64).map { $0.lowercased }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// `candidates` with the nearest first; equally near ones keep their order.
  public func nearest(in candidates: [Name]) -> [Name] {
    var ranked: [(distance: Int, name: Name)] = []
    for candidate in candidates {
      let distance = distance(to: candidate)
      let place = ranked.firstIndex { $0.distance > distance } ?? ranked.count
      ranked.insert((distance, candidate), at: place)
    }
    return ranked.map { $0.name }
  }

  /// Whether `other` is near enough to have been meant.
  public func resembles(_ other: Name) -> Bool {
    distance(to: other) <= max(1, min(bytes.count, other.bytes.count) / 2)
  }

  /// What stands behind the last dot.
  var lastComponent: Name {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return self }
    return Name(bytes[(dot + 1)...])
  }

  /// What stands before the first dot.
  var firstComponent: Name { Name(bytes.prefix { $0 != UInt8(ascii: ".") }) }

  /// "did you mean 'step'? accepted: step, cosine", or only the accepted ones.
  public func suggestion(from candidates: [Name]) -> String {
    let ranked = nearest(in: candidates)
    guard let first = ranked.first else { return "nothing is accepted here" }
    var text = resembles(first) ? "did you mean '" + first.text + "'? accepted: " : "accepted: "
    for (index, name) in ranked.enumerated() {
      if index > 0 { text += ", " }
      text += name.text
    }
    return text
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 {
    UInt8(ascii: "A") <= self && self <= UInt8(ascii: "Z") ? self + 32 : self
  }
}
