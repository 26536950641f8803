internal import Optimization

extension Optax {
  /// `optax.sgdr_schedule(cosine_kwargs=[{…}, {…}])`: cosines with warm-up, one after another.
  static let restartsCall = FrameworkCall(
    .optax, "sgdr_schedule", summary: "Half a cosine with a warm-up, again and again.",
    formula: """
      η(t) = warmup_cosine_decay_schedule(**cosine_kwargs[i])(t − the decay_steps of all before it)
      """,
    parameters: [
      FrameworkParameter(
        "cosine_kwargs", .dictionaries, range: "one or more",
        "for each cycle the arguments of warmup_cosine_decay_schedule")
    ],
    source: "optax.sgdr_schedule",
    example: """
      optax.sgdr_schedule(cosine_kwargs=[{"init_value": 0.0, "peak_value": 0.1, \
      "warmup_steps": 4, "decay_steps": 14}, {"init_value": 0.0, "peak_value": 0.05, \
      "warmup_steps": 4, "decay_steps": 24}])
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(4, 0.1), WorkedValue(9, 0.05), WorkedValue(14, 0),
      WorkedValue(18, 0.05), WorkedValue(28, 0.025), WorkedValue(38, 0),
    ],
    traps: [
      FrameworkTrap(
        "restart-from-init", at: "cosine_kwargs",
        "a cycle begins at its init_value: a warm-up, not a jump to the peak",
        reason: """
          the restarts of PyTorch's CosineAnnealingWarmRestarts and of Keras' CosineDecayRestarts \
          begin at the peak; for those give warmup_steps=0
          """,
        when: { context in context.hasWarmUps }),
      .optaxPrecision,
    ],
    make: { arguments throws(FrameworkError) in .rates(try restarts(arguments)) })

  private static func restarts(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> JoinedSchedules {
    var (cycles, boundaries, step): ([AnySchedule], [Int], Int) = ([], [], 0)
    for keywords in try arguments.keywordLists("cosine_kwargs") {
      let inner = try warmUpCosineCall.arguments(
        for: keywords, of: "cosine_kwargs", at: arguments.calleeRange)
      do throws(FrameworkError) {
        cycles.append(AnySchedule(try warmUpCosine(inner)))
        let (end, hasOverflowed) = step.addingReportingOverflow(try inner.whole("decay_steps"))
        guard !hasOverflowed else {
          throw FrameworkError("decay_steps", "is too large to count steps")
        }
        step = end
        boundaries.append(step)
      } catch {
        throw FrameworkInvocation(warmUpCosineCall, inner).placed(error)
      }
    }
    guard !cycles.isEmpty else {
      throw FrameworkError(
        "cosine_kwargs", "must not be empty", then: "Optax raises an IndexError at the first step")
    }
    return try JoinedSchedules(cycles, boundaries: Array(boundaries.dropLast()))
  }
}

extension FrameworkTrap.Context {
  /// Whether a cycle after the first has a warm-up.
  fileprivate var hasWarmUps: Bool {
    do throws(FrameworkError) {
      return try arguments.keywordLists("cosine_kwargs").dropFirst().contains { keywords in
        keywords.contains { entry in
          guard entry.name == "warmup_steps", case .number(let steps) = entry.value.kind
          else { return false }
          return steps > 0
        }
      }
    } catch {
      return false
    }
  }
}
