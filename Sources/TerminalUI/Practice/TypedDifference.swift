/// What was typed beside what is right, cut where they differ.
struct TypedDifference {
  /// A run of letters that both have, or that only this side has.
  struct Piece: Equatable {
    var text: String
    var isCommon: Bool
  }

  let typed: [Piece]
  let right: [Piece]

  private static let longest = 200

  /// The longest common subsequence, letter case aside, decides what is common.
  init(_ typed: String, _ right: String) {
    let (first, second) = (Array(typed.prefix(Self.longest)), Array(right.prefix(Self.longest)))
    let (isKept, isFound) = Self.common(
      first.map { $0.lowercased() }, second.map { $0.lowercased() })
    self.typed = Self.pieces(first, isKept)
    self.right = Self.pieces(second, isFound)
  }

  private static func pieces(_ characters: [Character], _ isCommon: [Bool]) -> [Piece] {
    var pieces: [Piece] = []
    for (character, isCommon) in zip(characters, isCommon) {
      if let last = pieces.last, last.isCommon == isCommon {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(Piece(text: String(character), isCommon: isCommon))
      }
    }
    return pieces
  }

  private static func common(_ first: [String], _ second: [String]) -> ([Bool], [Bool]) {
    var lengths = Array(
      repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
    for i in first.indices.reversed() {
      for j in second.indices.reversed() {
        lengths[i][j] =
          first[i] == second[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var kept = Array(repeating: false, count: first.count)
    var found = Array(repeating: false, count: second.count)
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        (kept[i], found[j], i, j) = (true, true, i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return (kept, found)
  }
}
