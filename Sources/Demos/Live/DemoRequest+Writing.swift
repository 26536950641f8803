public import Optimization

extension DemoRequest {
  /// The request that reads back as `demo`, without its data sets; `id` names its drawing.
  public static func text(of demo: Demo, id: String) -> String {
    text(of: demo, id) { $0.text.utf8.map { $0 } }
  }

  /// The same with recipes, for a page; nil when an expression has none.
  public static func prepared(_ demo: Demo, id: String) -> String? {
    for role in DemoRole.allCases {
      for expression in demo.inputs.expressions(role)
      where prepared(expression, demo.parameters) == nil { return nil }
    }
    return text(of: demo, id) { prepared($0, demo.parameters) ?? [] }
  }

  /// An expression as a page reads it; nil when it has no recipe.
  public static func prepared(_ expression: Expression, _ parameters: [DemoParameter]) -> [UInt8]? {
    let values = Bindings(parameters.map { (name: $0.name, value: $0.value) })
    guard let recipe = expression.recipe, recipe.isNumber == expression.isNumber(values),
      let label = LabelPieces.pieces(of: expression, parameters)
    else { return nil }
    return recipe.bytes + [UInt8(ascii: ";")] + label
  }

  private static func text(
    of demo: Demo, _ id: String, writing: (Expression) -> [UInt8]
  ) -> String {
    let inputs = demo.inputs
    var bytes: [UInt8] = []
    add("kind", demo.kind.name.bytes, to: &bytes)
    add("id", id.utf8, to: &bytes)
    add("title", inputs.title.utf8, to: &bytes)
    add("steps", DecimalText.whole(inputs.steps).utf8, to: &bytes)
    add("unit", inputs.unit.utf8, to: &bytes)
    add("seed", digits(inputs.seed), to: &bytes)
    for role in DemoRole.allCases {
      for expression in inputs.expressions(role) {
        add(role.key, writing(expression), to: &bytes)
      }
    }
    for metric in inputs.metrics { add("metric", numbers([metric]), to: &bytes) }
    for parameter in demo.parameters {
      let values = [parameter.from, parameter.to, parameter.step, parameter.value]
      add("parameter", parameter.name.bytes + [0x20] + numbers(values), to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // A line holds no line feed; a field without a value is its default.
  private static func add(
    _ key: Name, _ value: some Sequence<UInt8>, to bytes: inout [UInt8]
  ) {
    let text = value.map { $0 < 0x20 ? 0x20 : $0 }
    guard !text.isEmpty else { return }
    if !bytes.isEmpty { bytes.append(0x0A) }
    bytes += key.bytes
    bytes.append(0x20)
    bytes += text
  }

  private static func numbers(_ values: [Double]) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values {
      if !bytes.isEmpty { bytes.append(0x20) }
      DecimalText.appendShortest(value, to: &bytes)
    }
    return bytes
  }

  private static func digits(_ seed: UInt64) -> [UInt8] {
    var reversed: [UInt8] = []
    var rest = seed
    repeat {
      reversed.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    return reversed.reversed()
  }
}
