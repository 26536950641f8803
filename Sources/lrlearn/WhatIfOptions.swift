import ArgumentParser
import Practice

/// The options of `lrlearn flashcards --what-if`.
struct WhatIfOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      Show what these grades would do to a new card: 1 again, 2 hard, 3 good, 4 easy. \
      Nothing is studied or kept.
      """, valueName: "g1,g2,…"))
  var whatIf: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --what-if: when each grade is given, in seconds since the first; when due if left out.",
      valueName: "0,s2,…"))
  var at: String?

  @Option(help: "With --what-if: text or json.")
  var format: Format?

  /// What the run is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// The run that is asked for; nil when none is.
  ///
  /// - Throws: for what cannot be run, and for options that need `--what-if`.
  func run(_ settings: ReviewSettings) throws(CommandError) -> WhatIf? {
    guard let whatIf else {
      if at != nil { throw Self.needsGrades("--at") }
      if format != nil { throw Self.needsGrades("--format") }
      return nil
    }
    let typed = try NumberList(whatIf, option: "--what-if", example: "3,3,1,3")
    let grades = try typed.read(expected: "a grade: 1 (again), 2 (hard), 3 (good) or 4 (easy)") {
      Int($0).flatMap(Grade.init(rawValue:))
    }
    let times = try at.map { text throws(CommandError) in
      try NumberList(text, option: "--at", example: "0,600,172800")
    }
    let limits = "\(WhatIf.times.lowerBound) to \(WhatIf.times.upperBound)"
    let seconds = try times?.read(expected: "a whole number of seconds, \(limits)") { Int64($0) }
    do throws(WhatIfError) {
      return try WhatIf(grades, at: seconds, scheduler: ReviewScheduler(settings))
    } catch {
      throw Self.words(error, times)
    }
  }

  private static func words(_ error: WhatIfError, _ times: NumberList?) -> CommandError {
    switch error {
    case .noGrades: return CommandError(.usage, "--what-if holds no grade")
    case .tooManyGrades(let count, let most):
      return CommandError(
        .usage, "--what-if holds \(count) grades; at most \(most) are run through")
    case .timeCount(let count, let grades):
      return CommandError(
        .usage,
        """
        --at holds \(count) \(count == 1 ? "time" : "times") and \
        --what-if \(grades) \(grades == 1 ? "grade" : "grades"); each grade needs its time
        """)
    case .time(let position, let seconds, let limits):
      let what = words(ofTime: position, seconds, limits)
      return times?.fault(position, what) ?? CommandError(.usage, "\(seconds) \(what)")
    }
  }

  private static func words(
    ofTime position: Int, _ seconds: Int64, _ limits: ClosedRange<Int64>
  ) -> String {
    if position == 0 { return "is not 0: times are seconds since the first review" }
    return seconds < limits.lowerBound
      ? "is earlier than the review before it: \(limits.lowerBound) to \(limits.upperBound) is taken"
      : "is too late: \(limits.lowerBound) to \(limits.upperBound) is taken"
  }

  private static func needsGrades(_ option: String) -> CommandError {
    CommandError(
      .usage,
      "\(option) belongs to --what-if, as in lrlearn flashcards --what-if 3,3,1,3 \(option) …")
  }
}
