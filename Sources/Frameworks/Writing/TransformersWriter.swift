internal import Optimization

/// Transformers: the one of its `get_*_schedule*` functions that has the curve, or comes nearest.
struct TransformersWriter {
  private let run: CodeRun

  init(_ run: CodeRun) { self.run = run }

  /// The call as it was given; one that is told of its optimizer's settings is Adafactor's.
  static func code(_ own: OwnCall, _ run: CodeRun) -> WrittenCode {
    let isAdafactors = own.call.parameters.contains { $0.isKeywordOnly && $0.name != "lr" }
    let settings = PythonText.code("").settings(of: own)
    return code(
      own.call.name.text, PythonText.code("").text(of: own.written),
      isAdafactors
        ? "Adafactor(model.parameters(), " + settings + ")" : adamW(own.rate ?? 0), run,
      read: PythonText.expression(.transformers).text(of: own.written))
  }

  private static func adamW(_ rate: Double) -> String {
    "torch.optim.AdamW(model.parameters(), lr=" + literal(rate) + ")"
  }

  /// - Throws: when none has exactly this curve; the error holds the nearest.
  func code(hasMomentum: Bool) throws(NoEquivalent) -> WrittenCode {
    let candidates = TransformersCandidates(run).all
    var best: (candidate: TransformersCandidates.Candidate, gap: Gap)?
    for candidate in candidates {
      guard let schedule = CodeRun.schedule(reading: candidate.expression),
        let gap = gap(to: schedule, below: best?.gap.within ?? .infinity)
      else { continue }
      if !hasMomentum, gap.within <= run.allowance, gap.difference <= run.allowance {
        return Self.code(
          candidate.name, candidate.name + "(optimizer" + candidate.arguments + ")",
          Self.adamW(candidate.rate), run, read: candidate.expression)
      }
      if best.map({ gap.within < $0.gap.within - run.allowance }) ?? true {
        best = (candidate, gap)
      }
    }
    throw failure(best?.candidate, best?.gap, hasMomentum: hasMomentum)
  }

  /// How far two curves are apart.
  private struct Gap {
    /// The largest difference within the run.
    var within = 0.0
    /// The largest of all steps looked at, or of the run where there is one.
    var difference = 0.0
    var step = 0
    var steps = 0
  }

  /// - Returns: nil when they are further apart than `limit` within the run.
  private func gap(to other: AnySchedule, below limit: Double) -> Gap? {
    let places = run.places()
    var (inside, all) = (Gap(), Gap())
    (inside.steps, all.steps) = (min(run.steps, run.rates.count), run.rates.count)
    for place in places {
      let difference = abs(other.rate(at: place) - run.rates[place])
      guard difference.isFinite else { continue }
      if difference > all.difference { (all.difference, all.step) = (difference, place) }
      guard place < run.steps, difference > inside.difference else { continue }
      guard difference <= limit else { return nil }
      (inside.difference, inside.step) = (difference, place)
    }
    if run.steps > run.rates.count { addFar(other, &inside, &all) }
    var result = inside.difference > run.allowance ? inside : all
    result.within = inside.difference
    return result
  }

  /// The phases of a run that is too long to be looked at step by step.
  private func addFar(_ other: AnySchedule, _ inside: inout Gap, _ all: inout Gap) {
    guard let shape = run.provenShape else {
      inside.difference = .infinity
      return
    }
    let formula = shape.formula(for: run.steps)
    (inside.steps, all.steps) = (run.steps, run.steps)
    var places = (1...64).map { run.steps / 64 * $0 }
    for phase in shape.phases where phase.start > 0 { places += [phase.start - 1, phase.start] }
    for place in places where place < run.steps {
      let difference = abs(other.rate(at: place) - formula.value(at: Double(place)))
      guard difference.isFinite, difference > inside.difference else { continue }
      (inside.difference, inside.step) = (difference, place)
    }
  }

  private func failure(
    _ candidate: TransformersCandidates.Candidate?, _ gap: Gap?, hasMomentum: Bool
  ) -> NoEquivalent {
    let torch = "its Trainer also takes a PyTorch scheduler, which '--to pytorch' writes"
    guard let candidate, let gap else {
      return NoEquivalent("Transformers has no schedule with this curve; " + torch)
    }
    let nearest = NoEquivalent.Nearest(
      call: candidate.expression, difference: gap.difference, step: gap.step, steps: gap.steps)
    if gap.within <= run.allowance, gap.difference > run.allowance {
      return NoEquivalent(
        "the schedule of Transformers goes on differently after step " + literal(run.steps)
          + "; up to there they are the same, so for a run that ends there add '--steps "
          + literal(run.steps) + "'", nearest: nearest)
    }
    let reason =
      hasMomentum
      ? "this schedule moves the momentum too, which none of Transformers does; "
      : "Transformers has no schedule with this curve; "
    return NoEquivalent(reason + torch, nearest: nearest)
  }

  private static func code(
    _ name: String, _ call: String, _ optimizer: String, _ run: CodeRun, read: String
  ) -> WrittenCode {
    let isOwn = optimizer.utf8.starts(with: "Adafactor".utf8)
    let text =
      "import torch\nfrom transformers" + (isOwn ? ".optimization import Adafactor, " : " import ")
      + name + "\n\nmodel = torch.nn.Linear(1, 1)  # yours\n"
      + laidOut("optimizer = ", optimizer) + "\n"
      + laidOut("scheduler = ", call) + "\n\nfor step in range(" + literal(run.steps) + "):\n"
      + "    # forward, loss.backward()\n    optimizer.step()\n    scheduler.step()\n"
    return WrittenCode(text: text, call: read)
  }
}
