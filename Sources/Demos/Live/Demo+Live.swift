public import Optimization

extension Demo {
  /// Whether another seed gives another figure.
  public var usesSeed: Bool {
    kind.isRandom && (kind.needs.objectives.upperBound == 0 || !inputs.objectives.isEmpty)
  }

  /// The data sets that its objective is trained on.
  public var dataSets: [Name] {
    inputs.objectives.flatMap { objective -> [Name] in
      guard case .call(let call) = objective.root.kind else { return [] }
      return call.arguments.compactMap {
        if case .string(let bytes) = $0.value.kind { Name(bytes) } else { nil }
      }
    }
  }

  /// Whether a page can run it: its kind is one that pages know, and it is written in our own words.
  public var isLive: Bool {
    (DemoKind.quick + DemoKind.trained).contains { $0.name == kind.name }
      && DemoRequest.prepared(self, id: "demo") != nil
  }
}
