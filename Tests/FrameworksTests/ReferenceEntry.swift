import Foundation
import Frameworks

/// One run of a framework, as the fixture holds it.
struct ReferenceEntry: Decodable {
  let id: String
  let framework: String
  let `class`: String
  let base_lr: JSONValue?
  let params: [String: JSONValue]
  let lr: [Double]
  let lr_group1: [Double]?
  let momentum: [Double]?
  let metrics: [Double]?
  let tol: Double
  let steps: [Double]?
  let call: String?

  /// All entries of the fixture.
  static func all() throws -> [ReferenceEntry] {
    struct File: Decodable { let entries: [ReferenceEntry] }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Fixtures/schedules.json"))
    return try JSONDecoder().decode(File.self, from: data).entries
  }

  /// The steps as whole numbers.
  var wholeSteps: [Int] { steps?.map { Int($0) } ?? Array(lr.indices) }

  /// The call that the reference was made with, as it would stand in Python.
  var expression: String {
    var arguments: [String] = []
    if let base_lr { arguments.append("lr=" + base_lr.python) }
    guard framework == "transformers" else {
      arguments += params.sorted { $0.key < $1.key }.map {
        "\($0.key)=" + value($0.value, of: $0.key)
      }
      return "\(framework).\(self.class)(" + arguments.joined(separator: ", ") + ")"
    }
    var special: [String] = []
    for (key, value) in params.sorted(by: { $0.key < $1.key }) {
      if key == "num_warmup_steps" || key == "num_training_steps" {
        arguments.append("\(key)=" + value.python)
      } else {
        special.append("\"\(key)\": " + value.python)
      }
    }
    if !special.isEmpty {
      arguments.append("scheduler_specific_kwargs={" + special.joined(separator: ", ") + "}")
    }
    return "transformers.get_scheduler(\"\(self.class)\", " + arguments.joined(separator: ", ")
      + ")"
  }

  private func value(_ value: JSONValue, of key: String) -> String {
    switch (key, value) {
    case ("lr_lambda", .list(let items)):
      "[" + items.map { "lambda t: " + $0.text }.joined(separator: ", ") + "]"
    case ("lr_lambda", _): "lambda t: " + value.text
    case ("scale_fn", _): "lambda x: " + value.text
    case ("boundaries_and_scales", .list(let pairs)):
      "{" + pairs.map { $0.items.map(\.python).joined(separator: ": ") }.joined(separator: ", ")
        + "}"
    case ("schedules", .list(let children)), ("schedulers", .list(let children)):
      "[" + children.map(nested).joined(separator: ", ") + "]"
    default: value.python
    }
  }

  /// `["LinearLR", {"total_iters": 10}]` is a call.
  private func nested(_ child: JSONValue) -> String {
    guard case .dictionary(let params) = child.items[1] else { return "" }
    let arguments = params.sorted { $0.key < $1.key }.map {
      "\($0.key)=" + value($0.value, of: $0.key)
    }
    return child.items[0].text + "(" + arguments.joined(separator: ", ") + ")"
  }
}

/// A value of JSON.
enum JSONValue: Decodable {
  case nothing
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case dictionary([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .dictionary(try container.decode([String: JSONValue].self))
    }
  }

  /// As Python writes it.
  var python: String {
    switch self {
    case .nothing: "None"
    case .truth(let truth): truth ? "True" : "False"
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .text(let text): "\"\(text)\""
    case .list(let items): "[" + items.map(\.python).joined(separator: ", ") + "]"
    case .dictionary(let entries):
      "{"
        + entries.sorted { $0.key < $1.key }.map { "\"\($0.key)\": " + $0.value.python }
        .joined(separator: ", ") + "}"
    }
  }

  var text: String { if case .text(let text) = self { text } else { "" } }
  var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}
