import Demos
import Optimization
import Plotting

func inputs(
  _ schedules: [String], steps: Int = 60, unit: String = "epoch",
  _ parameters: KeyValuePairs<StaticString, Double> = [:]
) throws -> DemoInputs {
  DemoInputs(
    title: "", schedules: try schedules.map { try Expression(parsing: $0) }, steps: steps,
    unit: unit, parameters: parameters.map { parameter($0.key, $0.value) })
}

/// As many expressions as `kind` needs.
func fitting(_ kind: DemoKind, steps: Int) throws -> DemoInputs {
  var inputs = try inputs([], steps: steps)
  for role in DemoRole.allCases {
    let one = try Expression(parsing: role.example.description)
    inputs.set(role, to: Array(repeating: one, count: kind.needs.count(of: role).lowerBound))
  }
  return inputs
}

func parameter(_ name: StaticString, _ value: Double) -> DemoParameter {
  DemoParameter(
    name: Name(stringLiteral: name), from: min(value, 0), to: max(value, 1000), step: 0.1,
    value: value)
}

extension Figure {
  /// Every number that is drawn.
  var numbers: [Double] {
    series.flatMap { $0.points.flatMap { [$0.x, $0.y] } }
      + marks.flatMap { [$0.point.x, $0.point.y] }
      + bands.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
  }
}
