/// Words as they are compared: without case, accents, quotation marks, an article in front and a full
/// stop behind; spaces do not count, nor do hyphens between letters; Greek letters are their names
/// (η is eta), lowered digits are digits, raised ones powers (x² is x^2).
struct FoldedText: Equatable {
  let scalars: [UInt32]

  init(_ bytes: [UInt8]) {
    var raw: [UInt32] = []
    for scalar in Practice.scalars(of: bytes) { Self.append(scalar, to: &raw) }
    while let last = raw.last, last == 32 || last == 0x2E || last == 0x21 { raw.removeLast() }
    scalars = Self.joined(Self.withoutArticle(raw))
  }

  /// Whether nothing is left to compare.
  var isEmpty: Bool { scalars.isEmpty }

  /// How many letters there are.
  var letterCount: Int { scalars.reduce(0) { $0 + ($1.isLowerLetter ? 1 : 0) } }

  /// What is no letter: digits and signs, which nobody mistypes without meaning it.
  private var signs: [UInt32] { scalars.filter { !$0.isLowerLetter } }

  /// Whether one letter was forgotten, added, changed or swapped with its neighbour in a word of five
  /// letters or more, or only the s of a plural differs.
  ///
  /// The first and the last letter count in words of seven letters or more: Adam is no slip of AdamW,
  /// nor NAdam of RAdam.
  func isSlip(of right: FoldedText) -> Bool {
    guard self != right, signs == right.signs else { return false }
    if isPlural(of: right) || right.isPlural(of: self) { return true }
    guard right.letterCount >= 5, let edit = edit(from: right) else { return false }
    return right.letterCount >= 7 || (edit.lowerBound > 0 && edit.upperBound < scalars.count)
  }

  private func isPlural(of word: FoldedText) -> Bool {
    word.letterCount >= 4 && scalars.last == UInt32(ascii: "s")
      && scalars.dropLast() == word.scalars[...]
  }

  /// The scalars of this word that one edit of `right` made; nil when it takes more.
  private func edit(from right: FoldedText) -> Range<Int>? {
    let (first, second) = (scalars, right.scalars)
    let shorter = min(first.count, second.count)
    guard max(first.count, second.count) - shorter <= 1 else { return nil }
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    let (left, wanted) = (first[start...], second[start...])
    if first.count > second.count { return left.dropFirst() == wanted ? start..<start + 1 : nil }
    if first.count < second.count { return left == wanted.dropFirst() ? start..<start : nil }
    if left.dropFirst() == wanted.dropFirst() { return start..<start + 1 }
    guard left.count > 1, first[start] == second[start + 1], first[start + 1] == second[start],
      left.dropFirst(2) == wanted.dropFirst(2)
    else { return nil }
    return start..<start + 2
  }
}

extension FoldedText {
  private static func append(_ scalar: UInt32, to raw: inout [UInt32]) {
    switch scalar {
    case 0x41...0x5A: raw.append(scalar + 32)
    case 0x22, 0x24, 0x27, 0x5C, 0x5F, 0x60, 0xAD, 0x2018...0x201F, 0x200B...0x200D, 0xFE0F,
      0x300...0x36F:
      break
    case 0xD7, 0xB7, 0x22C5: raw.append(UInt32(ascii: "*"))
    case 0xB5: append(0x3BC, to: &raw)
    case 0xC0...0xFF: appendLetters(latin, at: scalar - 0xC0, to: &raw)
    case 0x391...0x3A9: appendLetters(greek, at: scalar - 0x391, to: &raw)
    case 0x3B1...0x3C9: appendLetters(greek, at: scalar - 0x3B1, to: &raw)
    case 0x3F5: append(0x3B5, to: &raw)
    case _ where scalar.isSpace: raw.append(32)
    case _ where scalar.isDash: raw.append(0x2D)
    default:
      if let (digit, isRaised) = scalar.scriptDigit {
        raw += isRaised ? [UInt32(ascii: "^"), digit] : [digit]
      } else {
        raw.append(scalar)
      }
    }
  }

  /// Appends entry `index` of a list of words parted by spaces.
  private static func appendLetters(_ table: StaticString, at index: UInt32, to raw: inout [UInt32])
  {
    table.withUTF8Buffer { bytes in
      var entry: UInt32 = 0
      for byte in bytes {
        if byte == 32 { entry += 1 } else if entry == index { raw.append(UInt32(byte)) }
      }
    }
  }

  private static func withoutArticle(_ raw: [UInt32]) -> ArraySlice<UInt32> {
    let words = raw.drop { $0 == 32 }
    let article: [StaticString] = ["the ", "an ", "a "]
    for word in article {
      let letters = word.withUTF8Buffer { $0.map { UInt32($0) } }
      if words.starts(with: letters) { return words.dropFirst(letters.count) }
    }
    return words
  }

  /// Without spaces, and without hyphens that stand between letters.
  private static func joined(_ raw: ArraySlice<UInt32>) -> [UInt32] {
    let dense = raw.filter { $0 != 32 }
    var output: [UInt32] = []
    for (index, scalar) in dense.enumerated() {
      let isBetween =
        scalar == 0x2D && output.last?.isLowerLetter == true && index + 1 < dense.count
        && dense[index + 1].isLowerLetter
      if !isBetween { output.append(scalar) }
    }
    return output
  }

  /// U+00C0 to U+00FF.
  private static var latin: StaticString {
    """
    a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y
    """
  }

  /// Alpha to omega, the final sigma before the sigma.
  private static var greek: StaticString {
    """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma \
    sigma tau upsilon phi chi psi omega
    """
  }
}
