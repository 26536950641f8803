extension Torch {
  /// A scheduler, which acts on the rate of its optimizer: a rule, or schedulers of schedulers.
  ///
  /// Its steps are those of the constructor and of `step()`, in the order in which PyTorch makes
  /// them, because most rules multiply the rate which they find.
  public struct Scheduler: Sendable {
    enum Kind: Sendable {
      case rule(AnyRule)
      case sequence([Scheduler], milestones: [Int])
      case chain([Scheduler])
    }

    let kind: Kind

    init(kind: Kind) { self.kind = kind }

    /// The scheduler of one rule.
    public init<Rule: TorchRule>(_ rule: Rule) { kind = .rule(AnyRule(rule)) }

    /// Whether it also sets the momentum.
    public var setsMomentum: Bool {
      switch kind {
      case .rule(let rule): rule.setsMomentum
      case .sequence(let children, _), .chain(let children):
        children.contains { $0.setsMomentum }
      }
    }

    /// Whether it sets a rate of its own, whatever the optimizer was made with.
    var replacesRate: Bool {
      switch kind {
      case .rule(let rule): rule.replacesRate
      case .sequence(let children, _), .chain(let children):
        children.allSatisfy { $0.replacesRate }
      }
    }

    /// Whether `SequentialLR` can start it at a milestone; PyTorch raises an error otherwise.
    var canRestart: Bool {
      switch kind {
      case .rule: true
      case .sequence, .chain: false
      }
    }
  }
}
