internal import Frameworks
internal import Optimization

extension PageBuilder {
  /// `metrics: [1, 0.9, …]`: what the plateau controllers of a demo follow, a value a step; nil
  /// without it.
  mutating func demoMetrics(_ fields: inout YAMLFields, steps: Int) -> [Double]? {
    let nodes = fields.texts("metrics", &report)
    guard !nodes.isEmpty else { return nil }
    var values: [Double] = []
    for node in nodes {
      guard let value = node.text.flatMap({ Double($0) }), value.isFinite else {
        report.add(.wrongForm("metrics", "a list of numbers"), at: node.range)
        continue
      }
      values.append(value)
    }
    if values.count == nodes.count, steps > values.count + 1 {
      report.add(.fewMetrics(values.count, steps: steps), at: fields.keyRange("metrics"))
    }
    return values
  }
}

extension Finding {
  static func fewMetrics(_ count: Int, steps: Int) -> Finding {
    Finding(
      "bad-demo", "\(count) values of the metric say nothing of step \(steps - 1)",
      notes: ["give a value for each step but the last, or fewer steps"])
  }
}
