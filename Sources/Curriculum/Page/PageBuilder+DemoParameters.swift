internal import Demos
internal import Optimization

extension PageBuilder {
  /// `parameters: {name: {from, to, step, value}}`; nil, and a report, when one cannot be read.
  mutating func demoParameters(_ node: YAMLNode) -> [DemoParameter]? {
    guard case .mapping(let pairs) = node.value else {
      if !node.isEmpty { report.add(.notMapping("'parameters'"), at: node.range) }
      return node.isEmpty ? [] : nil
    }
    let parameters = pairs.compactMap { key, value in demoParameter(key, value) }
    return parameters.count == pairs.count ? parameters : nil
  }

  private mutating func demoParameter(_ key: YAMLNode, _ node: YAMLNode) -> DemoParameter? {
    let name = key.text ?? ""
    guard var fields = YAMLFields(node, of: "a parameter") else {
      report.add(.parameterForm(name), at: node.range)
      return nil
    }
    let from = fields.number("from", &report)
    let to = fields.number("to", &report)
    let step = fields.number("step", &report)
    let value = fields.number("value", &report)
    fields.finish(&report)
    guard let from, let to, let step, let value else {
      report.add(.parameterForm(name), at: key.range)
      return nil
    }
    guard from < to, step > 0, step <= to - from, (from...to).contains(value) else {
      report.add(.parameterRange(name), at: key.range)
      return nil
    }
    return DemoParameter(
      name: Name(Array(name.utf8)), from: from, to: to, step: step, value: value)
  }
}

extension Finding {
  static func parameterForm(_ name: String) -> Finding {
    Finding(
      "bad-demo", "the parameter '\(name)' is written {from, to, step, value}",
      notes: ["write `\(name): {from: 0.1, to: 0.9, step: 0.1, value: 0.5}`"])
  }

  static func parameterRange(_ name: String) -> Finding {
    Finding(
      "bad-demo", "the range of the parameter '\(name)' makes no sense",
      notes: ["'from' lies below 'to', 'step' fits between them, 'value' lies within"])
  }
}
