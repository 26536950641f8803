import Practice

/// An answer while it is being made. Places are those on the screen until `response` translates them.
struct AnswerDraft: Sendable {
  let form: AnswerForm
  /// The row that the arrows have reached, or the gap that is typed.
  var cursor: Int?
  /// For `some`: what is ticked.
  var ticks: [Bool] = []
  /// For what is typed.
  var fields: [TypedField] = []
  /// For `order`: the things from first to last.
  var sequence: [Int] = []
  /// How many of the sequence were put there by number.
  var placed = 0
  /// The row at the cursor moves with it.
  var isLifted = false
  /// For `pairs`: what was chosen for each row.
  var picks: [Int?] = []

  /// What a key did.
  enum Step: Sendable { case nothing, changed, finished }

  init(_ form: AnswerForm) {
    self.form = form
    switch form {
    case .one: break
    case .some(let count): ticks = Array(repeating: false, count: count)
    case .typed: (fields, cursor) = ([TypedField()], 0)
    case .gaps(let count):
      (fields, cursor) = (Array(repeating: TypedField(), count: count), 0)
    case .order(let count): sequence = Array(0..<count)
    case .pairs(let count): (picks, cursor) = (Array(repeating: nil, count: count), 0)
    }
  }

  /// What happens to the answer after a key.
  mutating func receive(_ key: Key) -> Step {
    switch form {
    case .one(let count): choose(key, count)
    case .some(let count): tick(key, count)
    case .typed, .gaps: type(key)
    case .order(let count): arrange(key, count)
    case .pairs(let count): pair(key, count)
    }
  }

  private mutating func choose(_ key: Key, _ count: Int) -> Step {
    if let number = Self.number(key, upTo: count) {
      cursor = number
      return .finished
    }
    if key == .enter { return cursor == nil ? .nothing : .finished }
    return move(key, count)
  }

  private mutating func tick(_ key: Key, _ count: Int) -> Step {
    if let number = Self.number(key, upTo: count) {
      ticks[number].toggle()
      cursor = number
      return .changed
    }
    if key == .space, let cursor {
      ticks[cursor].toggle()
      return .changed
    }
    if key == .enter { return ticks.contains(true) ? .finished : .nothing }
    return move(key, count)
  }

  private mutating func type(_ key: Key) -> Step {
    guard let cursor, fields.indices.contains(cursor) else { return .nothing }
    switch key {
    case .enter:
      if let empty = fields.indices.first(where: { fields[$0].text.allSatisfy(\.isWhitespace) }) {
        defer { self.cursor = empty }
        return empty == cursor ? .nothing : .changed
      }
      return .finished
    case .tab, .down: return goTo((cursor + 1) % fields.count)
    case .up: return goTo((cursor + fields.count - 1) % fields.count)
    case .character, .space, .backspace, .left, .right, .home, .end, .control:
      return fields[cursor].receive(key) ? .changed : .nothing
    case .escape, .pageUp, .pageDown, .resize, .endOfInput, .unknown: return .nothing
    }
  }

  private mutating func arrange(_ key: Key, _ count: Int) -> Step {
    if let number = Self.number(key, upTo: count) { return place(number) }
    switch key {
    case .enter:
      isLifted = false
      return .finished
    case .backspace:
      guard placed > 0 else { return .nothing }
      placed -= 1
      return .changed
    case .space:
      if cursor == nil { cursor = 0 }
      isLifted.toggle()
      return .changed
    case .up, .down, .home, .end:
      guard isLifted, let cursor else { return move(key, count) }
      let target =
        key == .up ? cursor - 1 : key == .down ? cursor + 1 : key == .home ? 0 : count - 1
      guard sequence.indices.contains(target) else { return .nothing }
      let item = sequence.remove(at: cursor)
      sequence.insert(item, at: target)
      (self.cursor, placed) = (target, 0)
      return .changed
    case .character, .tab, .escape, .left, .right, .pageUp, .pageDown, .control, .resize,
      .endOfInput, .unknown:
      return .nothing
    }
  }

  /// The item comes next after those that were placed before.
  private mutating func place(_ item: Int) -> Step {
    guard let index = sequence.firstIndex(of: item), index >= placed else { return .nothing }
    sequence.remove(at: index)
    sequence.insert(item, at: placed)
    (cursor, isLifted) = (nil, false)
    placed += 1
    // The last one has no choice.
    if placed == sequence.count - 1 { placed += 1 }
    return .changed
  }

  private mutating func pair(_ key: Key, _ count: Int) -> Step {
    let row = cursor ?? 0
    switch key {
    case .character(let character):
      let letters = (0..<count).map { AnswerForm.letter($0) }
      guard let side = letters.firstIndex(of: character.lowercased()) else { return .nothing }
      for other in picks.indices where picks[other] == side { picks[other] = nil }
      picks[row] = side
      let order = (row + 1..<row + count).map { $0 % count }
      cursor = order.first { picks[$0] == nil } ?? row
      return .changed
    case .backspace:
      if picks[row] == nil, row > 0 { cursor = row - 1 }
      picks[cursor ?? row] = nil
      return .changed
    case .enter: return picks.contains(nil) ? .nothing : .finished
    case .up, .down, .home, .end: return move(key, count)
    case .space, .tab, .escape, .left, .right, .pageUp, .pageDown, .control, .resize,
      .endOfInput, .unknown:
      return .nothing
    }
  }

  private mutating func move(_ key: Key, _ count: Int) -> Step {
    guard count > 0 else { return .nothing }
    switch key {
    case .up: return goTo(((cursor ?? 0) + count - 1) % count)
    case .down: return goTo(cursor.map { ($0 + 1) % count } ?? 0)
    case .home: return goTo(0)
    case .end: return goTo(count - 1)
    case .character, .enter, .space, .backspace, .tab, .escape, .left, .right, .pageUp, .pageDown,
      .control, .resize, .endOfInput, .unknown:
      return .nothing
    }
  }

  private mutating func goTo(_ row: Int) -> Step {
    defer { cursor = row }
    return cursor == row ? .nothing : .changed
  }

  private static func number(_ key: Key, upTo count: Int) -> Int? {
    guard case .character(let character) = key, character.isASCII,
      let number = character.wholeNumberValue, (1...max(count, 1)).contains(number), count > 0
    else { return nil }
    return number - 1
  }
}
