public import Optimization

/// A demo as text, as a page asks for it: lines of UTF-8, each a key, a space and a value.
///
///     kind schedule
///     id halving
///     title Step decay
///     steps 60
///     unit epoch
///     seed 1
///     schedule step(0.1, by: factor, every: 10)
///     parameter factor 0.1 1 0.1 0.5
///     set factor 0.3
///
/// A page gets the same with each expression as a recipe and, behind a semicolon, the pieces of its
/// label, so that it needs no language:
///
///     schedule 0.1 =factor 10 step:3;step(0.1, by: $factor$, every: 10)
///
/// `schedule`, `optimizer`, `objective`, `metric`, `parameter` (name, from, to, step, value) and
/// `set` (name, value) may occur more than once; only `kind` is required. What is `set` must lie in
/// the parameter's range. Unknown keys are refused. `data NAME COUNT` is followed by that many bytes
/// of a data set, before the objective that uses it.
public struct DemoRequest: Sendable {
  /// What the drawing is called in its page.
  public internal(set) var id: [UInt8] = Array("demo".utf8)
  var kind: DemoKind?
  var inputs = DemoInputs(untitled: 60)
  var moves: [(name: Name, value: Double)] = []
  let kinds: [DemoKind]
  private let words: Vocabulary
  let read: Reader
  private var dataSets: [(name: Name, bytes: [UInt8])] = []

  /// Reads a request whose expressions are written in the language.
  ///
  /// - Parameters:
  ///   - kinds: those that may be asked for.
  ///   - vocabulary: the words of its expressions.
  public init(
    _ bytes: [UInt8], kinds: [DemoKind], vocabulary: Vocabulary = .standard
  ) throws(DemoError) {
    try self.init(bytes, kinds, vocabulary, Self.written)
  }

  /// Reads a request whose expressions are recipes.
  public init(
    prepared bytes: [UInt8], kinds: [DemoKind], vocabulary: Vocabulary
  ) throws(DemoError) {
    try self.init(bytes, kinds, vocabulary, Self.prepared)
  }

  /// Reads an expression: its bytes, what it is for, its words.
  typealias Reader =
    @Sendable ([UInt8], DemoRole, Vocabulary) throws(ExpressionError) ->
    DemoExpression

  private init(
    _ bytes: [UInt8], _ kinds: [DemoKind], _ vocabulary: Vocabulary, _ read: @escaping Reader
  ) throws(DemoError) {
    (self.kinds, words, self.read) = (kinds, vocabulary, read)
    var rest = bytes[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      rest = rest[line.endIndex...].dropFirst()
      let parts = line.parts(most: 2)
      guard parts.count == 2 else { continue }
      if Name(parts[0]) == "data" {
        rest = try rest.dropFirst(addData(parts[1], rest))
      } else if let fault = set(Name(parts[0]), Array(parts[1])) {
        throw fault
      }
    }
  }

  /// The demo that is asked for, checked; the expressions must be written ones.
  public func demo() throws(DemoError) -> Demo {
    guard let kind else { throw Self.missingKind }
    var demo = try Demo(kind: kind, inputs: inputs)
    for move in moves { demo = try demo.setting(move.name, to: move.value) }
    return demo
  }

  static var missingKind: DemoError {
    .bad(field: "kind", message: "the kind of demo is missing", hint: nil)
  }

  /// Keeps the data set that follows its line; returns how many bytes it has.
  private mutating func addData(
    _ line: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) throws(DemoError) -> Int {
    let parts = line.parts()
    guard parts.count == 2, let count = DemoRequest.number(parts[1]).flatMap({ Int(exactly: $0) }),
      count >= 0, count <= rest.count
    else {
      throw .bad(
        field: "data", message: "expected a name and how many bytes follow the line", hint: nil)
    }
    dataSets.append((Name(parts[0]), Array(rest.prefix(count))))
    return count
  }

  /// The words of expressions, with the data sets that came before.
  var vocabulary: Vocabulary {
    var words = words
    let known = dataSets
    words.dataSets = { name in known.first { $0.name == name }?.bytes }
    return words
  }
}
