import Practice

extension AnswerDraft {
  /// The answer as it is graded; nil while something is missing. `arrangement` gives the place in the file of
  /// what stands at a place on the screen.
  func response(_ arrangement: [Int]) -> Response? {
    func place(_ shown: Int) -> Int {
      arrangement.indices.contains(shown) ? arrangement[shown] : shown
    }
    switch form {
    case .one: return cursor.map { .choice(place($0)) }
    case .some:
      let chosen = ticks.indices.filter { ticks[$0] }.map(place).sorted()
      return chosen.isEmpty ? nil : .choices(chosen)
    case .typed: return fields.first.map { .typed(Array($0.text.utf8)) }
    case .gaps: return .gaps(fields.map { Array($0.text.utf8) })
    case .order: return .order(sequence.map(place))
    case .pairs:
      let sides = picks.compactMap { $0 }
      return sides.count == picks.count ? .pairs(sides.map(place)) : nil
    }
  }

  /// Takes a whole answer from a line: `2`, `1 3`, `0.025`, `3 1 2`, `b a c`. nil, when it can be understood,
  /// or what to type instead.
  mutating func receive(line: String) -> String? {
    switch form {
    case .one(let count):
      guard let number = Int(line), (1...count).contains(number) else {
        return "a number from 1 to \(count)"
      }
      cursor = number - 1
    case .some(let count):
      guard let numbers = Self.numbers(in: line, upTo: count), !numbers.isEmpty else {
        return "the numbers of all that are right, such as 1 3"
      }
      for number in numbers { ticks[number] = true }
    case .typed, .gaps: return receive(typed: line)
    case .order(let count):
      guard let numbers = Self.numbers(in: line, upTo: count), numbers.count == count else {
        return "all \(count) numbers from first to last, such as "
          + (1...count).reversed().map(String.init).joined(separator: " ")
      }
      (sequence, placed) = (numbers, count)
    case .pairs(let count):
      guard let letters = Self.letters(in: line, upTo: count), letters.count == count else {
        return "a letter for each of the \(count) rows, such as "
          + (0..<count).reversed().map { AnswerForm.letter($0) }.joined(separator: " ")
      }
      picks = letters
    }
    return nil
  }

  private mutating func receive(typed line: String) -> String? {
    guard let cursor, fields.indices.contains(cursor), !line.isEmpty else {
      return "your answer"
    }
    fields[cursor] = TypedField()
    for character in line { _ = fields[cursor].receive(.character(character)) }
    return nil
  }

  /// Different numbers from 1, counted from 0 in the result; nil when something else stands among them.
  private static func numbers(in line: String, upTo count: Int) -> [Int]? {
    var words = line.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    if words.count == 1, count < 10 { words = words[0].map { String($0) } }
    let numbers = words.compactMap { Int($0) }.filter { (1...count).contains($0) }
    let unique = numbers.indices.allSatisfy { !numbers[..<$0].contains(numbers[$0]) }
    return numbers.count == words.count && unique ? numbers.map { $0 - 1 } : nil
  }

  private static func letters(in line: String, upTo count: Int) -> [Int]? {
    let known = (0..<count).map { Character(AnswerForm.letter($0)) }
    var found: [Int] = []
    for character in line.lowercased() where character != " " && character != "," {
      guard let index = known.firstIndex(of: character), !found.contains(index) else { return nil }
      found.append(index)
    }
    return found
  }
}
