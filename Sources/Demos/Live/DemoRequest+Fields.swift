internal import Optimization

extension DemoRequest {
  /// Sets the field called `key`; returns what is wrong with its value.
  mutating func set(_ key: Name, _ value: [UInt8]) -> DemoError? {
    switch key {
    case "kind": return setKind(Name(value))
    case "id": id = value
    case "title": inputs.title = String(decoding: value, as: UTF8.self)
    case "unit": inputs.unit = String(decoding: value, as: UTF8.self)
    case "steps": return setSteps(value)
    case "seed": return setSeed(value)
    case "schedule": return add(.schedule, value)
    case "optimizer": return add(.optimizer, value)
    case "objective": return add(.objective, value)
    case "metric": return addMetric(value)
    case "parameter": return addParameter(value)
    case "set": return addMove(value)
    default: return .bad(field: key, message: "there is no such field", hint: nil)
    }
    return nil
  }

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
    let parts = value[...].parts()
    var numbers: [Double] = []
    for part in parts.dropFirst() {
      if let number = number(part) { numbers.append(number) }
    }
    guard parts.count == count + 1, numbers.count == count else { return nil }
    return (Name(parts[0]), numbers)
  }
}
