import Optimization
import Testing

extension ScheduleDescriptor: CustomTestStringConvertible {
  /// The name in the list of tests.
  public var testDescription: String { name.text }
}

/// Everything that can be made by name.
let everything = ScheduleCatalog.all + ScheduleCatalog.combinators

struct `Every schedule of the catalogue` {
  @Test(arguments: everything)
  func `has the worked values that it claims`(descriptor: ScheduleDescriptor) throws {
    let schedule = try Expression(parsing: descriptor.example.description).schedule()
    #expect(!descriptor.worked.isEmpty)
    for worked in descriptor.worked {
      #expect(abs(schedule.rate(at: worked.step) - worked.rate) < 1e-12, "step \(worked.step)")
    }
  }

  @Test(arguments: everything)
  func `is finite and not negative up to the last step there is`(
    descriptor: ScheduleDescriptor
  ) throws {
    let schedule = try Expression(parsing: descriptor.example.description).schedule()
    for step in Array(0..<300) + [1 << 20, 1 << 31, 1 << 53, Int.max - 1, Int.max] {
      let rate = schedule.rate(at: step)
      #expect(rate.isFinite && rate >= 0, "step \(step)")
    }
  }

  @Test(arguments: everything)
  func `holds its final value once its length has passed`(descriptor: ScheduleDescriptor) throws {
    let schedule = try Expression(parsing: descriptor.example.description).schedule()
    guard let length = schedule.length else { return }
    let final = schedule.rate(at: length)
    for step in [length + 1, length * 2, length * 1000, Int.max] {
      #expect(schedule.rate(at: step) == final)
    }
  }

  @Test(arguments: everything)
  func `fills an array with the rates it gives one by one, but for 1e-15 of the peak`(
    descriptor: ScheduleDescriptor
  ) throws {
    let schedule = try Expression(parsing: descriptor.example.description).schedule()
    for (from, count) in [(0, 0), (0, 1), (0, 3000), (7, 150), (95, 20), (Int.max - 99, 99)] {
      var rates = [Double](repeating: -1, count: count)
      schedule.fill(&rates, from: from)
      let expected = (0..<count).map { schedule.rate(at: from + $0) }
      let gap = zip(rates, expected).map { abs($0 - $1) }.max() ?? 0
      // Only a smooth exponential is filled by other operations than its rates.
      let isExact = descriptor.name != "exponential"
      #expect(gap <= (isExact ? 0 : 1e-15 * schedule.rate(at: 0)), "from \(from)")
    }
  }

  @Test(arguments: ScheduleCatalog.all)
  func `never rises, but for those whose worked values do`(descriptor: ScheduleDescriptor) throws {
    let schedule = try Expression(parsing: descriptor.example.description).schedule()
    let rates = (0..<2000).map { schedule.rate(at: $0) }
    let rises = zip(rates, rates.dropFirst()).contains { earlier, later in later > earlier }
    let worked = descriptor.worked.map(\.rate)
    let climbs = zip(worked, worked.dropFirst()).contains { earlier, later in later > earlier }
    #expect(rises == climbs)
  }

  @Test(arguments: everything)
  func `has a momentum in 0 to 1, as long as its rates, if it has one`(
    descriptor: ScheduleDescriptor
  ) throws {
    let schedule = try Expression(parsing: descriptor.example.description).schedule()
    guard let momentum = schedule.momentum else { return }
    #expect(momentum.length == schedule.length)
    for step in Array(0..<300) + [Int.max] {
      #expect((0...1).contains(momentum.rate(at: step)), "step \(step)")
    }
  }

  @Test(arguments: everything)
  func `refuses NaN, infinity and a negative number for each of its numbers`(
    descriptor: ScheduleDescriptor
  ) throws {
    let numbers = descriptor.parameters.filter {
      $0.unit.description != "schedule" && $0.unit.description != "True or False"
        && $0.property != "milestones" && $0.property != "values" && $0.property != "rates"
    }
    for parameter in numbers {
      let isSigned = parameter.range.description.hasPrefix("any")
      for bad in isSigned ? [] : [-1, -Double.leastNonzeroMagnitude, -1e300] {
        let call = try call(descriptor, replacing: parameter.name, with: DecimalText.shortest(bad))
        #expect(throws: ExpressionError.self) { try Expression(parsing: call).schedule() }
      }
      for bad in [Double.nan, .infinity] {
        let call = try call(descriptor, replacing: parameter.name, with: "bad")
        let bindings = Bindings([("bad", bad)])
        #expect(throws: ExpressionError.self) {
          try Expression(parsing: call).schedule(with: bindings)
        }
      }
    }
  }

  /// The example with one argument replaced, or added when the example leaves it out.
  private func call(
    _ descriptor: ScheduleDescriptor, replacing name: Name, with text: String
  ) throws -> String {
    guard case .call(let call) = try Expression(parsing: descriptor.example.description).root.kind
    else { return "" }
    let replacement = try Expression(parsing: text).root
    var arguments = call.arguments.enumerated().map { index, argument in
      let label = argument.label ?? descriptor.parameters[index].name
      return ExpressionArgument(label: label, value: label == name ? replacement : argument.value)
    }
    if !arguments.contains(where: { $0.label == name }) {
      arguments.append(ExpressionArgument(label: name, value: replacement))
    }
    return ExpressionNode(.call(ExpressionCall(call.callee, arguments))).canonicalText
  }

  @Test(arguments: everything)
  func `says everything about itself`(descriptor: ScheduleDescriptor) throws {
    let texts = [
      descriptor.title, descriptor.summary, descriptor.formula, descriptor.source,
      descriptor.example,
    ]
    #expect(texts.allSatisfy { !$0.description.isEmpty })
    #expect(descriptor.summary.description.hasSuffix("."))
    for parameter in descriptor.parameters {
      #expect(descriptor.formula.description.contains(parameter.name.text))
      if let text = parameter.defaultValue { _ = try Expression(parsing: text.description) }
    }
  }

  @Test func `has a name of its own`() {
    let names = everything.map(\.name.text)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: everything)
  func `is found by its name, with hyphens too`(descriptor: ScheduleDescriptor) {
    let hyphenated = descriptor.name.text.replacing("_", with: "-")
    #expect(ScheduleCatalog.descriptor(named: descriptor.name)?.name == descriptor.name)
    let found = ScheduleCatalog.descriptor(named: Name(hyphenated.utf8))
    #expect(found?.name == descriptor.name)
  }
}
