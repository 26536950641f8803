/// Numbers with commas between, as typed after an option.
struct NumberList {
  let option: String
  let words: [Substring]

  /// - Throws: for a list without a word in it.
  init(_ text: String, option: String, example: String) throws(CommandError) {
    self.option = option
    words = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { word in
        let start = word.drop { $0 == " " }
        return start.dropLast(start.reversed().prefix { $0 == " " }.count)
      }
    guard words.contains(where: { !$0.isEmpty }) else {
      throw CommandError(
        .usage, "\(option) holds no number; write for example \(option) \(example)")
    }
  }

  /// Each word as `number` reads it.
  ///
  /// - Throws: for the first word that it does not read: its position, and `expected`.
  func read<Number>(
    expected: String, _ number: (Substring) -> Number?
  ) throws(CommandError) -> [Number] {
    var numbers: [Number] = []
    for (position, word) in words.enumerated() {
      guard let number = number(word) else {
        throw fault(position, "is not \(expected)")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// What is wrong with the word at `position`, counted from 0.
  func fault(_ position: Int, _ what: String) -> CommandError {
    let word = position < words.count ? String(words[position].prefix(40)) : ""
    return CommandError(
      .usage, "number \(position + 1) of \(option), '\(visible(word))', \(what)")
  }
}
