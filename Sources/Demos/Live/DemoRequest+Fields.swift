internal import Optimization

extension DemoRequest {
  typealias Setter = @Sendable (inout DemoRequest, [UInt8]) -> DemoError?

  static let fields: [(key: Name, set: Setter)] = [
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
    ("set", { $0.addMove($1) }),
  ]

  static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    Double(decimal: bytes)
  }

  static let written: Reader = { text, role, words throws(ExpressionError) in
    DemoExpression(try role.expression(String(decoding: text, as: UTF8.self), vocabulary: words))
  }

  static let prepared: Reader = { text, _, words throws(ExpressionError) in
    let end = text.firstIndex(of: UInt8(ascii: ";")) ?? text.endIndex
    return DemoExpression(
      Recipe(Array(text[..<end]), vocabulary: words), label: Array(text[end...].dropFirst()))
  }

  private mutating func setKind(_ name: Name) -> DemoError? {
    kind = kinds.first { $0.name == name }
    guard kind == nil else { return nil }
    return .bad(field: "kind", message: "there is no such kind of demo", hint: nil)
  }

  private mutating func setSteps(_ value: [UInt8]) -> DemoError? {
    guard let number = Self.number(value[...]), let steps = Int(exactly: number) else {
      return .bad(field: "steps", message: "this is no whole number", hint: nil)
    }
    inputs.steps = steps
    return nil
  }

  private mutating func setSeed(_ value: [UInt8]) -> DemoError? {
    var seed: UInt64 = 0
    for digit in value {
      let (tens, isTooLarge) = seed.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeNow) = tens.addingReportingOverflow(UInt64(digit &- 0x30))
      guard (0x30...0x39).contains(digit), !isTooLarge, !isTooLargeNow else {
        return .bad(field: "seed", message: "this is no whole number", hint: nil)
      }
      seed = sum
    }
    inputs.seed = seed
    return nil
  }

  private mutating func add(_ role: DemoRole, _ value: [UInt8]) -> DemoError? {
    do throws(ExpressionError) {
      inputs.given[role].append(try read(value, role, vocabulary))
      return nil
    } catch {
      return .expression(role, index: inputs.given[role].count, error)
    }
  }

  private mutating func addMetric(_ value: [UInt8]) -> DemoError? {
    guard let number = Self.number(value[...]) else {
      return .bad(field: "metric", message: "this is no number", hint: nil)
    }
    inputs.metrics.append(number)
    return nil
  }

  private mutating func addParameter(_ value: [UInt8]) -> DemoError? {
    guard let (name, numbers) = Self.named(value, 4) else {
      return .bad(field: "parameter", message: "expected a name and four numbers", hint: nil)
    }
    inputs.parameters.append(
      DemoParameter(
        name: name, from: numbers[0], to: numbers[1], step: numbers[2], value: numbers[3]))
    return nil
  }

  private mutating func addMove(_ value: [UInt8]) -> DemoError? {
    guard let (name, numbers) = Self.named(value, 1) else {
      return .bad(field: "set", message: "expected a name and a number", hint: nil)
    }
    moves.append((name, numbers[0]))
    return nil
  }

  private static func named(_ value: [UInt8], _ count: Int) -> (Name, [Double])? {
    let parts = value.split(separator: 0x20)
    var numbers: [Double] = []
    for part in parts.dropFirst() {
      if let number = number(part) { numbers.append(number) }
    }
    guard parts.count == count + 1, numbers.count == count else { return nil }
    return (Name(parts[0]), numbers)
  }
}
