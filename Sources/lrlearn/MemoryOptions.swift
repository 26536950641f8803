import ArgumentParser
import Practice

/// The options that decide when a card is asked again.
struct MemoryOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The 21 weights of FSRS-6 with commas between; py-fsrs' when left out.", valueName: "w0,w1,…")
  )
  var weights: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The chance of remembering at which a card is asked again, \
      \(ReviewSettings.retentionLimits.words); 0.9 when left out.
      """, valueName: "chance"))
  var retention: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The longest interval, \(ReviewSettings.maximumIntervalLimits.words) days; \
      \(ReviewSettings().maximumInterval) when left out.
      """, valueName: "days"))
  var maximumInterval: String?

  /// The settings that these options come to.
  func settings() throws(CommandError) -> ReviewSettings {
    var settings = ReviewSettings()
    var list: NumberList?
    if let weights {
      let typed = try NumberList(weights, option: "--weights", example: "0.212,1.2931,…")
      settings.weights = try typed.read(expected: "a number") { Self.number($0) }
      list = typed
    }
    if let retention {
      guard let number = Self.number(retention[...]) else {
        throw Self.refused(retention: retention)
      }
      settings.desiredRetention = number
    }
    if let maximumInterval {
      guard let days = Int(maximumInterval) else { throw Self.refused(interval: maximumInterval) }
      settings.maximumInterval = days
    }
    do throws(SettingsError) {
      try settings.check()
    } catch {
      throw words(error, weights: list)
    }
    return settings
  }

  private func words(_ error: SettingsError, weights: NumberList?) -> CommandError {
    switch error {
    case .weightCount(let count, let needed):
      return CommandError(.usage, "--weights holds \(count) numbers; FSRS-6 has \(needed)")
    case .weight(let position, let value, let limits):
      let what = "is outside \(limits.words), the limits of w\(position)"
      return weights?.fault(position, what)
        ?? CommandError(.usage, "the weight w\(position), \(value), \(what)")
    case .retention: return Self.refused(retention: retention ?? "")
    case .maximumInterval: return Self.refused(interval: maximumInterval ?? "")
    case .stepCount(let count, let most):
      return CommandError(.usage, "there are \(count) learning steps; at most \(most) are taken")
    case .step(let position, let seconds, _, let limits):
      return CommandError(
        .usage, "learning step \(position + 1), \(seconds) s, is outside \(limits.words) s")
    }
  }

  private static func refused(retention: String) -> CommandError {
    CommandError(
      .usage,
      """
      --retention takes a chance of \(ReviewSettings.retentionLimits.words), \
      not '\(visible(String(retention.prefix(40))))'
      """)
  }

  private static func refused(interval: String) -> CommandError {
    CommandError(
      .usage,
      """
      --maximum-interval takes \(ReviewSettings.maximumIntervalLimits.words) days, \
      not '\(visible(String(interval.prefix(40))))'
      """)
  }

  /// A decimal number; no infinity, no hexadecimal.
  private static func number(_ word: Substring) -> Double? {
    guard word.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }) else { return nil }
    return Double(word).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension ClosedRange {
  /// "1 to 36500".
  fileprivate var words: String { "\(lowerBound) to \(upperBound)" }
}
