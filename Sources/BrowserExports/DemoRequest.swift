import Demos
import Optimization

/// A demo as JavaScript asks for it: lines of UTF-8, each a key, a space and a value.
///
///     kind schedule
///     id halving
///     title Step decay
///     steps 60
///     unit epoch
///     seed 1
///     schedule step(0.1, by: factor, every: 10)
///     parameter factor 0.1 1 0.1 0.5
///
/// `schedule`, `optimizer`, `objective`, `metric` and `parameter` (name, from, to, step, value) may
/// occur more than once; only `kind` is required. Unknown keys are refused. `data NAME COUNT` is
/// followed by that many bytes of a data set, before the objective that uses it.
struct DemoRequest {
  private(set) var kind: DemoKind?
  private(set) var id: [UInt8] = Array("demo".utf8)
  private(set) var inputs = DemoInputs(title: "")
  private var dataSets: [(name: Name, bytes: [UInt8])] = []

  init(_ bytes: [UInt8]) throws(DemoError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      rest = rest[line.endIndex...].dropFirst()
      let parts = line.split(separator: 0x20, maxSplits: 1)
      guard parts.count == 2 else { continue }
      if Name(parts[0]) == "data" {
        rest = try rest.dropFirst(addData(parts[1], rest))
      } else {
        try set(Name(parts[0]), to: Array(parts[1]))
      }
    }
  }

  /// Keeps the data set that follows its line; returns how many bytes it has.
  private mutating func addData(
    _ line: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) throws(DemoError) -> Int {
    let parts = line.split(separator: 0x20)
    guard parts.count == 2, let count = number(parts[1]).flatMap({ Int(exactly: $0) }), count >= 0,
      count <= rest.count
    else {
      throw .bad(
        field: "data", message: "expected a name and how many bytes follow the line", hint: nil)
    }
    dataSets.append((Name(parts[0]), Array(rest.prefix(count))))
    return count
  }

  /// The words of expressions, with the data sets that came before.
  private var vocabulary: Vocabulary {
    var words = Vocabulary.standard
    let known = dataSets
    words.dataSets = { name in known.first { $0.name == name }?.bytes }
    return words
  }

  private mutating func set(_ key: Name, to value: [UInt8]) throws(DemoError) {
    for field in Self.fields where field.key == key {
      if let problem = field.set(&self, value) { throw problem }
      return
    }
    throw .bad(field: key, message: "there is no such field", hint: nil)
  }

  private typealias Setter = @Sendable (inout DemoRequest, [UInt8]) -> DemoError?

  private static let fields: [(key: Name, set: Setter)] = [
    ("kind", { $0.setKind(Name($1)) }),
    (
      "id",
      { request, value in
        request.id = value
        return nil
      }
    ),
    (
      "title",
      { request, value in
        request.inputs.title = String(decoding: value, as: UTF8.self)
        return nil
      }
    ),
    (
      "unit",
      { request, value in
        request.inputs.unit = String(decoding: value, as: UTF8.self)
        return nil
      }
    ),
    ("steps", { $0.setSteps($1) }),
    ("seed", { $0.setSeed($1) }),
    ("schedule", { $0.add(.schedule, $1) }),
    ("optimizer", { $0.add(.optimizer, $1) }),
    ("objective", { $0.add(.objective, $1) }),
    ("metric", { $0.addMetric($1) }),
    ("parameter", { $0.addParameter($1) }),
  ]
}

extension DemoRequest {
  private mutating func setKind(_ name: Name) -> DemoError? {
    kind = DemoKind.named(name)
    guard kind == nil else { return nil }
    return .bad(field: "kind", message: "there is no such kind of demo", hint: nil)
  }

  private mutating func setSteps(_ value: [UInt8]) -> DemoError? {
    guard let number = number(value[...]), let steps = Int(exactly: number) else {
      return .bad(field: "steps", message: "this is no whole number", hint: nil)
    }
    inputs.steps = steps
    return nil
  }

  private mutating func setSeed(_ value: [UInt8]) -> DemoError? {
    guard let number = number(value[...]), let seed = UInt64(exactly: number) else {
      return .bad(field: "seed", message: "this is no whole number", hint: nil)
    }
    inputs.seed = seed
    return nil
  }

  private mutating func add(_ role: DemoRole, _ value: [UInt8]) -> DemoError? {
    let others = inputs.expressions(role)
    do throws(ExpressionError) {
      inputs.set(
        role,
        to: others + [
          try role.expression(String(decoding: value, as: UTF8.self), vocabulary: vocabulary)
        ])
      return nil
    } catch {
      return .expression(role, index: others.count, error)
    }
  }

  private mutating func addMetric(_ value: [UInt8]) -> DemoError? {
    guard let number = number(value[...]) else {
      return .bad(field: "metric", message: "this is no number", hint: nil)
    }
    inputs.metrics.append(number)
    return nil
  }

  private mutating func addParameter(_ value: [UInt8]) -> DemoError? {
    let parts = value.split(separator: 0x20)
    var numbers: [Double] = []
    for part in parts.dropFirst() {
      if let number = number(part) { numbers.append(number) }
    }
    guard parts.count == 5, numbers.count == 4 else {
      return .bad(field: "parameter", message: "expected a name and four numbers", hint: nil)
    }
    inputs.parameters.append(
      DemoParameter(
        name: Name(parts[0]), from: numbers[0], to: numbers[1], step: numbers[2],
        value: numbers[3]))
    return nil
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    do throws(ExpressionError) {
      return try Expression(parsing: Array(bytes)).number()
    } catch {
      return nil
    }
  }
}
