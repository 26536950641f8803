extension Query {
  /// Where in `range` of `bytes`, counted from its beginning, words stand that were asked for.
  ///
  /// Of a word that goes on after what was typed, only what was typed is marked.
  func marks(in bytes: [UInt8], _ range: Range<Int>, _ tolerance: Tolerance) -> [Range<Int>] {
    let folded = FoldedText(bytes, range)
    var found: [Range<Int>] = []
    for word in folded.words {
      for needle in needles where needle.isTelling {
        guard let closeness = tolerance.closeness(of: folded.bytes(of: word), to: needle) else {
          continue
        }
        var end = word.source.upperBound
        if closeness == .beginning {
          end = folded.places[word.folded.lowerBound + needle.bytes.count - 1]
        }
        found.append(word.source.lowerBound..<max(end, word.source.lowerBound))
      }
    }
    return Self.merged(found)
  }

  /// The same places, in order and apart from each other.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.filter { !$0.isEmpty }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var output: [Range<Int>] = []
    for range in sorted {
      guard let last = output.last, range.lowerBound <= last.upperBound else {
        output.append(range)
        continue
      }
      output[output.count - 1] =
        last.lowerBound..<max(last.upperBound, range.upperBound)
    }
    return output
  }
}
