/// Words that say little about what a text is about: a query may hold them without asking for them.
enum StopWords {
  /// In the order of their bytes, parted by spaces.
  private static let list: StaticString = """
    a about after all also am an and any are as at be because been before being between both but by \
    can could did do does done each for from had has have how i if in into is it its just like may me \
    more most much must my no not of off on one only or other our over should since so some still \
    such than that the their them then there these they this those through to too under until up upon \
    used using versus very vs was we well were what when where which while who whose why will with \
    without would you your
    """

  /// Whether `word` is one of them.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 7 else { return false }
    return list.withUTF8Buffer { list in
      var start = 0
      while start < list.count {
        var end = start
        while end < list.count, list[end] != UInt8(ascii: " ") { end += 1 }
        if end - start == word.count, word.elementsEqual(list[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }
}
