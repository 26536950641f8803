import CLibm

/// A function of numbers in the expression language, such as `sqrt`.
public struct MathFunction: Sendable {
  /// How it is called.
  public var name: Name { Name(stringLiteral: word) }
  /// One sentence.
  public let summary: Prose
  /// How many numbers it takes; nil for one or more.
  public let argumentCount: Int?
  let apply: @Sendable ([Double]) -> Double
  let word: StaticString

  init(_ name: StaticString, _ summary: Prose, _ apply: @escaping @Sendable (Double) -> Double) {
    (word, self.summary, self.argumentCount) = (name, summary, 1)
    self.apply = { apply($0[0]) }
  }

  init(
    folding name: StaticString, _ summary: Prose,
    _ combine: @escaping @Sendable (Double, Double) -> Double
  ) {
    (word, self.summary, self.argumentCount) = (name, summary, nil)
    apply = { numbers in
      var result = numbers[0]
      for number in numbers.dropFirst() { result = combine(result, number) }
      return result
    }
  }
}

extension MathFunction {
  /// What the function of that name makes of the numbers; nil when there is none that takes so many.
  public static func value(of name: Name, _ numbers: [Double]) -> Double? {
    guard let function = all.first(where: { $0.name == name }), !numbers.isEmpty,
      function.argumentCount ?? numbers.count == numbers.count
    else { return nil }
    return function.apply(numbers)
  }

  /// The functions of the language; a result that is not finite is an error there.
  public static let all: [MathFunction] = [
    MathFunction("sqrt", "the square root") { $0.squareRoot() },
    MathFunction("exp", "e to the power of the number") { CLibm.exp($0) },
    MathFunction("log", "the natural logarithm") { CLibm.log($0) },
    MathFunction("ln", "the natural logarithm") { CLibm.log($0) },
    MathFunction("log10", "the logarithm to base 10") { CLibm.log10($0) },
    MathFunction("log2", "the logarithm to base 2") { CLibm.log2($0) },
    MathFunction("cos", "the cosine of an angle in radians") { CLibm.cos($0) },
    MathFunction("sin", "the sine of an angle in radians") { CLibm.sin($0) },
    MathFunction("abs", "the number without its sign") { $0.magnitude },
    MathFunction("floor", "the next whole number below") { $0.rounded(.down) },
    MathFunction("ceil", "the next whole number above") { $0.rounded(.up) },
    MathFunction("round", "the nearest whole number, ties to even") {
      $0.rounded(.toNearestOrEven)
    },
    MathFunction(folding: "min", "the smallest of the numbers") { $0 < $1 ? $0 : $1 },
    MathFunction(folding: "max", "the largest of the numbers") { $0 > $1 ? $0 : $1 },
  ]
}
