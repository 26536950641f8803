import Foundation
import Frameworks
import Optimization
import Testing

/// The parameters of every call against those that introspection of the frameworks found.
struct `The parameters of a call` {
  private func signatures() throws -> [String: [String: JSONValue]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures/defaults.json")
    return try JSONDecoder().decode(
      [String: [String: JSONValue]].self, from: Data(contentsOf: file))
  }

  @Test func `have the names and defaults of the framework`() throws {
    let signatures = try signatures()
    #expect(signatures.count > 50)
    for (name, expected) in signatures {
      let call = try #require(found(name), "\(name)")
      for (parameter, value) in expected {
        let own = call.parameters.first { $0.name.text == parameter }
        let text = try #require(own, "\(name): \(parameter)").defaultValue.map { "\($0)" }
        #expect(value.isDefault(text), "\(name): \(parameter) = \(text ?? "required")")
      }
    }
  }

  @Test func `of an optimizer are those of the framework, in the order of its positions`() throws {
    struct Parameter: Decodable {
      let name: String
      let `default`: JSONValue
      let keywordOnly: Bool
    }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures/optimizer-signatures.json")
    let signatures = try JSONDecoder().decode(
      [String: [Parameter]].self, from: Data(contentsOf: file))
    for (name, expected) in signatures {
      let call = try #require(FrameworkCatalog.call(named: Name(name.utf8)), "\(name)")
      let positional = call.parameters.filter { !$0.isKeywordOnly }.map(\.name.text)
      #expect(positional == expected.filter { !$0.keywordOnly }.map(\.name), "\(name)")
      #expect(call.parameters.count == expected.count, "\(name)")
      for other in expected {
        let own = try #require(
          call.parameters.first { $0.name.text == other.name }, "\(name): \(other.name)")
        let text = own.defaultValue.map { "\($0)" }
        let isSame =
          own.kind == .model || other.default.text == "<other>" || other.default.isDefault(text)
        #expect(isSame, "\(name): \(own.name.text) = \(text ?? "required")")
      }
    }
  }

  /// `transformers.cosine` is what `get_scheduler("cosine")` hands its arguments to.
  private func found(_ name: String) -> FrameworkCall? {
    let functions = [
      "linear": "get_linear_schedule_with_warmup", "cosine": "get_cosine_schedule_with_warmup",
      "cosine_with_restarts": "get_cosine_with_hard_restarts_schedule_with_warmup",
      "polynomial": "get_polynomial_decay_schedule_with_warmup",
      "constant": "get_constant_schedule",
      "constant_with_warmup": "get_constant_schedule_with_warmup",
      "inverse_sqrt": "get_inverse_sqrt_schedule",
      "reduce_lr_on_plateau": "get_reduce_on_plateau_schedule",
      "cosine_with_min_lr": "get_cosine_with_min_lr_schedule_with_warmup",
      "cosine_warmup_with_min_lr": "get_cosine_with_min_lr_schedule_with_warmup_lr_rate",
      "warmup_stable_decay": "get_wsd_schedule", "greedy": "get_greedy_schedule",
    ]
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let full = parts[0] == "transformers" ? "transformers." + (functions[parts[1]] ?? "") : name
    return FrameworkCatalog.all.first { $0.fullName.text == full }
  }
}

extension JSONValue {
  /// Whether a default that Python would write so is this one.
  fileprivate func isDefault(_ text: String?) -> Bool {
    switch self {
    case .text("<required>"): text == nil
    case .text(let word): text == "\"\(word)\""
    case .nothing: text == "None"
    case .truth(let truth): text == (truth ? "True" : "False")
    case .number(let number):
      text == "1 / 3" ? number == 1.0 / 3 : text.flatMap(Double.init) == number
    case .list: text.map { $0.hasPrefix("(") && isList($0) } ?? false
    case .dictionary: false
    }
  }

  /// Whether `(0.5, 1.2)` has these items.
  private func isList(_ text: String) -> Bool {
    let parts = text.dropFirst().dropLast().split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return parts.count == items.count
      && zip(parts, items).allSatisfy { $1.isDefault($0) }
  }
}
