internal import CLibm
internal import Optimization

/// The schedules of Transformers that a curve may be, by what can be read off its rates: where it
/// has its highest rate first and last, where it stops changing, and at what rate.
struct TransformersCandidates {
  /// One call.
  struct Candidate {
    let name: String
    /// What stands behind the optimizer, a comma before each.
    let arguments: String
    let rate: Double

    var expression: String {
      "transformers." + name + "(lr=" + literal(rate) + arguments + ")"
    }
  }

  private let run: CodeRun
  private let rate: Double
  private let firstPeak: Int
  /// Steps up to which the highest rate may hold.
  private let lastPeaks: [Int]
  /// Steps at which the curve may have come to its end.
  private let ends: [Int]

  init(_ run: CodeRun) {
    self.run = run
    let rates = run.rates.prefix(run.steps + 1)
    rate = max(rates.max() ?? 0, 0)
    let high = rate - 2 * rate.ulp
    let firstPeak = rates.firstIndex { $0 >= high } ?? 0
    var plateau = firstPeak
    while plateau + 1 < rates.count, rates[plateau + 1] >= high { plateau += 1 }
    var lastPeaks = [firstPeak]
    let starts = run.schedule.shape?.phases.map { $0.start } ?? []
    for step in [plateau] + starts.suffix(2)
    where step > firstPeak && step < run.steps && !lastPeaks.contains(step) {
      lastPeaks.append(step)
    }
    (self.firstPeak, self.lastPeaks) = (firstPeak, lastPeaks)
    var (settled, lowest) = (rates.count - 1, firstPeak)
    while settled > 0, rates[settled - 1] == rates[rates.count - 1] { settled -= 1 }
    for step in rates.indices where step > firstPeak && rates[step] < rates[lowest] {
      lowest = step
    }
    var ends: [Int] = []
    for end in [run.schedule.length ?? 0, settled, lowest, run.steps]
    where end > firstPeak && !ends.contains(end) {
      ends.append(end)
    }
    self.ends = ends
  }

  /// The rate at an end, not below 0.
  private func last(at end: Int) -> Double {
    max(end < run.rates.count ? run.rates[end] : run.schedule.rate(at: end), 0)
  }

  /// The plainest first.
  var all: [Candidate] {
    var all = [Candidate(name: "get_constant_schedule", arguments: "", rate: rate)]
    for warmUp in firstPeak > 0 ? [0, firstPeak] : [0] {
      let first = ", num_warmup_steps=" + literal(warmUp)
      add("get_constant_schedule_with_warmup", first, when: warmUp > 0, to: &all)
      for end in ends where end > warmUp {
        addSpans(first + ", num_training_steps=" + literal(end), warmUp, end, to: &all)
      }
      add("get_inverse_sqrt_schedule", first, when: warmUp > 0, to: &all)
      if let timescale = timescale(after: warmUp) {
        add("get_inverse_sqrt_schedule", first + ", timescale=" + literal(timescale), to: &all)
      }
    }
    return all
  }

  private func add(
    _ name: String, _ arguments: String, when isMeant: Bool = true, to all: inout [Candidate]
  ) {
    if isMeant { all.append(Candidate(name: name, arguments: arguments, rate: rate)) }
  }

  private func addSpans(_ spans: String, _ warmUp: Int, _ end: Int, to all: inout [Candidate]) {
    let last = last(at: end)
    add("get_linear_schedule_with_warmup", spans, when: last == 0, to: &all)
    add("get_cosine_schedule_with_warmup", spans, when: last == 0, to: &all)
    let lowest = ", min_lr=" + literal(last)
    add("get_cosine_with_min_lr_schedule_with_warmup", spans + lowest, when: last > 0, to: &all)
    add(
      "get_cosine_with_min_lr_schedule_with_warmup_lr_rate", spans + lowest,
      when: warmUp > 0 && rate > 0, to: &all)
    if restarts > 1 {
      add(
        "get_cosine_with_hard_restarts_schedule_with_warmup",
        spans + ", num_cycles=" + literal(restarts), to: &all)
    }
    if last < rate {
      for power in powers(warmUp, end, last) {
        add(
          "get_polynomial_decay_schedule_with_warmup",
          spans + ", lr_end=" + literal(last) + ", power=" + literal(power), to: &all)
      }
      addPhases(warmUp, end, last, to: &all)
    }
  }

  /// Warm-up, a level phase up to the last of the highest rates, and a decay.
  private func addPhases(
    _ warmUp: Int, _ end: Int, _ last: Double, to all: inout [Candidate]
  ) {
    for lastPeak in lastPeaks where lastPeak >= warmUp && end > lastPeak && rate > 0 {
      let phases =
        ", num_warmup_steps=" + literal(warmUp) + ", num_decay_steps=" + literal(end - lastPeak)
        + ", num_stable_steps=" + literal(lastPeak - warmUp)
      for shape in ["linear", "cosine", "1-sqrt"] {
        let ratio = ", min_lr_ratio=" + literal(tidy: last / rate)
        add("get_wsd_schedule", phases + ", decay_type=\"" + shape + "\"" + ratio, to: &all)
      }
    }
  }

  /// How often the rate jumps up to its highest, the first time included.
  private var restarts: Int {
    let rates = run.rates.prefix(run.steps)
    let jumps = rates.indices.dropFirst().count(where: {
      rates[$0] > rates[$0 - 1] + rate / 4 && rates[$0] > rate * 0.99
    })
    return jumps + 1
  }

  /// 1, and what the rate in the middle of the way asks for.
  private func powers(_ warmUp: Int, _ end: Int, _ last: Double) -> [Double] {
    let middle = warmUp + (end - warmUp) / 2
    guard middle < run.rates.count, middle > warmUp else { return [1] }
    let left = (run.rates[middle] - last) / (rate - last)
    let remaining = 1 - Double(middle - warmUp) / Double(end - warmUp)
    guard left > 0, left < 1 else { return [1] }
    let power = log(left) / log(remaining)
    return power > 0 && power < 100 ? [1, (power * 1e6).rounded() / 1e6] : [1]
  }

  /// What the rate halfway to the end of the run asks for.
  private func timescale(after warmUp: Int) -> Int? {
    let place = warmUp + (min(run.steps, run.rates.count) - warmUp) / 2
    guard place > warmUp, place < run.rates.count, run.rates[place] > 0 else { return nil }
    let ratio = rate / run.rates[place]
    let timescale = (Double(place - warmUp) / (ratio * ratio - 1)).rounded()
    return timescale >= 1 && timescale < 1e9 ? Int(timescale) : nil
  }
}
