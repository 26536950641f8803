internal import Optimization

extension Transformers {
  /// A schedule that `get_scheduler` knows by name, and what it hands on to it.
  struct NamedCall: Sendable {
    /// What is handed on.
    enum Handed: Sendable {
      case nothing, warmUpOnly, ownArguments, warmUp, warmUpAndTraining, warmUpAndMaybeTraining
    }

    let name: Name
    let call: FrameworkCall
    let handed: Handed

    init(_ name: Name, _ call: FrameworkCall, _ handed: Handed) {
      (self.name, self.call, self.handed) = (name, call, handed)
    }

    /// The arguments of `get_scheduler` that are passed over.
    var ignored: [Name] {
      switch handed {
      case .nothing: ["num_warmup_steps", "num_training_steps", "scheduler_specific_kwargs"]
      case .warmUpOnly: ["num_training_steps", "scheduler_specific_kwargs"]
      case .ownArguments: ["num_warmup_steps", "num_training_steps"]
      case .warmUp: ["num_training_steps"]
      case .warmUpAndTraining, .warmUpAndMaybeTraining: []
      }
    }

    /// The arguments of the schedule.
    func arguments(_ outer: FrameworkArguments) throws(FrameworkError) -> FrameworkArguments {
      typealias Keyword = (name: Name, value: FrameworkValue, range: ExpressionRange)
      var keywords: [Keyword] = []
      for name: Name in ["num_warmup_steps", "num_training_steps"] where !ignored.contains(name) {
        if outer.isNone(name) {
          if name == "num_training_steps", handed == .warmUpAndMaybeTraining { continue }
          throw FrameworkError(
            "", Name("needs ".utf8 + name.bytes), then: "Transformers raises a ValueError")
        }
        keywords.append((name, outer[name], outer[name].range))
      }
      if !ignored.contains("scheduler_specific_kwargs") {
        for keyword in try outer.keywords("scheduler_specific_kwargs") {
          guard !keywords.contains(where: { $0.name == keyword.name }) else {
            throw FrameworkError(
              "scheduler_specific_kwargs", "must not repeat an argument",
              then: "Python raises a TypeError", at: keyword.range)
          }
          keywords.append(keyword)
        }
      }
      var inner = try call.arguments(
        for: keywords, of: "scheduler_specific_kwargs", at: outer.calleeRange, group: outer.group)
      if !outer.isNone("lr") { inner.set("lr", to: outer["lr"]) }
      return inner
    }

    /// A trap of the schedule, as one of `get_scheduler`.
    func inherited(_ trap: FrameworkTrap) -> FrameworkTrap {
      FrameworkTrap(
        trap.id, at: place(of: trap.parameter), trap.message, reason: trap.reason,
        when: { context in
          guard context.arguments.isText("name", name) else { return false }
          do throws(FrameworkError) {
            let inner = try arguments(context.arguments)
            return trap.happens(
              FrameworkTrap.Context(inner, steps: context.steps, metrics: context.metrics))
          } catch {
            return false
          }
        })
    }

    private func place(of parameter: Name) -> Name {
      switch parameter {
      case "", "num_warmup_steps", "num_training_steps": parameter
      default: "scheduler_specific_kwargs"
      }
    }
  }
}
