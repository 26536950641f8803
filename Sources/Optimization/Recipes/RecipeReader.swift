/// Reads the words of a `Recipe`, one by one.
struct RecipeReader {
  private let evaluator: Evaluator
  private var stack: [ExpressionValue] = []

  init(_ evaluator: Evaluator) { self.evaluator = evaluator }

  /// Recipes are written by `RecipeWriter`: an error here is one of a page that was changed.
  private var isUnreadable: ExpressionError {
    ExpressionError(range: 0..<0, message: "this is no recipe", hint: "load the page again")
  }

  mutating func pop() throws(ExpressionError) -> ExpressionValue {
    guard let value = stack.popLast() else { throw isUnreadable }
    return value
  }

  private mutating func number() throws(ExpressionError) -> Double {
    guard case .number(let number) = try pop() else { throw isUnreadable }
    return number
  }

  mutating func read(_ word: ArraySlice<UInt8>) throws(ExpressionError) {
    let first = word[word.startIndex]
    if first == UInt8(ascii: "=") {
      guard let value = evaluator.bindings[Name(word.dropFirst())] else { throw isUnreadable }
      return stack.append(.number(try evaluator.finite(value, at: 0..<0)))
    }
    if first == UInt8(ascii: "'") { return stack.append(.text(Array(word.dropFirst()))) }
    if word.count == 1, !first.isDigit { return try read(letter: first) }
    if let number = Double(decimal: word) { return stack.append(.number(number)) }
    let name = word.prefix { $0 != UInt8(ascii: ":") }
    guard
      let count = Double(decimal: word[name.endIndex...].dropFirst()).flatMap({ Int(exactly: $0) }),
      count >= 0, count <= stack.count
    else { throw isUnreadable }
    let values = Array(stack[(stack.count - count)...])
    stack.removeLast(count)
    stack.append(
      name.isEmpty ? .list(values) : try evaluator.value(ofCall: Name(name), with: values))
  }

  private mutating func read(letter: UInt8) throws(ExpressionError) {
    switch letter {
    case UInt8(ascii: "T"): stack.append(.truth(true))
    case UInt8(ascii: "F"): stack.append(.truth(false))
    case UInt8(ascii: "N"): stack.append(.nothing)
    case UInt8(ascii: "n"): stack.append(.number(-(try number())))
    case UInt8(ascii: "+"): try combine(.sum)
    case UInt8(ascii: "-"): try combine(.difference)
    case UInt8(ascii: "*"): try combine(.product)
    case UInt8(ascii: "/"): try combine(.quotient)
    case UInt8(ascii: "^"): try combine(.power)
    case UInt8(ascii: "e"):
      let schedule = try schedule()
      let length = try Evaluator.length(of: schedule, at: 0..<0)
      stack.append(.schedule(schedule))
      stack.append(.number(Double(length)))
    case UInt8(ascii: "t"):
      let second = try schedule()
      let length = try Evaluator.length(pop(), at: 0..<0)
      stack.append(.schedule(try Evaluator.join(schedule(), second, after: length, at: 0..<0)))
    default: throw isUnreadable
    }
  }

  private mutating func schedule() throws(ExpressionError) -> AnySchedule {
    try Evaluator.schedule(pop(), at: 0..<0)
  }

  private mutating func combine(_ operation: ArithmeticOperator) throws(ExpressionError) {
    let right = try pop()
    let places = Evaluator.Places(left: 0..<0, right: 0..<0, all: 0..<0)
    stack.append(try evaluator.value(of: operation, pop(), right, at: places))
  }
}
