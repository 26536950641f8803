/// Comparing folded words, whose bytes are all that is looked at.
enum Word {
  /// Whether two words are the same.
  static func equal(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.count == second.count && starts(first, with: second)
  }

  /// Whether `word` begins with `prefix`.
  static func starts(_ word: ArraySlice<UInt8>, with prefix: ArraySlice<UInt8>) -> Bool {
    guard word.count >= prefix.count else { return false }
    var index = word.startIndex
    for byte in prefix {
      guard word[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether `first` stands before `second` in the order of their bytes.
  static func precedes(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    var (left, right) = (first.startIndex, second.startIndex)
    while left < first.endIndex, right < second.endIndex {
      if first[left] != second[right] { return first[left] < second[right] }
      (left, right) = (left + 1, right + 1)
    }
    return first.count < second.count
  }

  /// The singulars and plurals of an English word by its ending; some of them are no words.
  static func otherNumbers(of word: ArraySlice<UInt8>) -> [[UInt8]] {
    guard word.count >= 3, let last = word.last, (0x61...0x7A).contains(last) else { return [] }
    let word = Array(word)
    if last == UInt8(ascii: "s") {
      var forms: [[UInt8]] = [word + [UInt8(ascii: "e"), UInt8(ascii: "s")]]
      if word.count > 3, !hasEnding(word, "ss") { forms.append(Array(word.dropLast())) }
      if word.count > 4, hasEnding(word, "es") { forms.append(Array(word.dropLast(2))) }
      if word.count > 4, hasEnding(word, "ies") {
        forms.append(Array(word.dropLast(3)) + [UInt8(ascii: "y")])
      }
      return forms
    }
    var forms: [[UInt8]] = [word + [UInt8(ascii: "s")]]
    if hasEnding(word, "ch") || hasEnding(word, "sh") || hasEnding(word, "x") {
      forms.append(word + [UInt8(ascii: "e"), UInt8(ascii: "s")])
    }
    if hasEnding(word, "y") {
      forms.append(
        Array(word.dropLast()) + [UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "s")])
    }
    return forms
  }

  /// Whether two words differ in number at most.
  static func equalButForNumber(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    if equal(first, second) { return true }
    guard first.first == second.first, abs(first.count - second.count) <= 3 else { return false }
    for form in otherNumbers(of: first) where equal(form[...], second) { return true }
    return false
  }

  /// Whether at most one byte must be added, left out, replaced or swapped with its neighbour.
  static func withinOneEdit(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    var (left, right) = (first.startIndex, second.startIndex)
    while left < first.endIndex, right < second.endIndex, first[left] == second[right] {
      (left, right) = (left + 1, right + 1)
    }
    var (leftEnd, rightEnd) = (first.endIndex, second.endIndex)
    while leftEnd > left, rightEnd > right, first[leftEnd - 1] == second[rightEnd - 1] {
      (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1)
    }
    switch (leftEnd - left, rightEnd - right) {
    case (0, 0), (0, 1), (1, 0), (1, 1): return true
    case (2, 2):
      return first[left] == second[right + 1] && first[left + 1] == second[right]
    default: return false
    }
  }

  /// Whether it has only digits and points.
  static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    for byte in word where !(0x30...0x39).contains(byte) && byte != UInt8(ascii: ".") {
      return false
    }
    return true
  }

  private static func hasEnding(_ word: [UInt8], _ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      guard word.count >= ending.count else { return false }
      var index = word.count - ending.count
      for byte in ending {
        guard word[index] == byte else { return false }
        index += 1
      }
      return true
    }
  }
}
