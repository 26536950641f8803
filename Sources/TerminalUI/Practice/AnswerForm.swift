/// How a question is answered with keys, whatever it asks.
enum AnswerForm: Sendable, Equatable {
  /// One of so many.
  case one(Int)
  /// Some of so many.
  case some(Int)
  /// A number or words.
  case typed
  /// So many gaps.
  case gaps(Int)
  /// So many things in order.
  case order(Int)
  /// So many things, each with one of as many others.
  case pairs(Int)

  /// Letters belong to the answer, so that they cannot mean anything else.
  var takesLetters: Bool {
    switch self {
    case .one, .some, .order: false
    case .typed, .gaps, .pairs: true
    }
  }

  /// The letters that name the right sides of pairs.
  static func letter(_ index: Int) -> String {
    index < 26 ? String(Character(Unicode.Scalar(UInt8(97 + index)))) : "?"
  }
}
