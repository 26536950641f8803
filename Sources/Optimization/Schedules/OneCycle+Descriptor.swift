extension OneCycle {
  /// `one_cycle(0.1, rise: 30, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "one_cycle", title: "One cycle",
    summary:
      "Climbs to the peak, then falls to far below the start; the momentum does the opposite.",
    formula: """
      η(t) from peak / start up to peak in rise steps, down to peak / start / end at over, \
      by half cosines or linear; three_phases: back to the first rate in rise steps before the end; \
      momentum from high to low and back
      """,
    parameters: [
      ParameterDescriptor(
        first: "peak", property: "peak", meaning: "highest rate", unit: "learning rate",
        range: "≥ 0"),
      ParameterDescriptor(
        "rise", property: "rise", meaning: "steps of the climb", unit: "steps",
        range: "> 0, at most over; at most half with three phases"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "all steps until the final rate", unit: "steps",
        range: "> 0"),
      ParameterDescriptor(
        "start", property: "startDivisor", meaning: "how many times the first rate is below peak",
        unit: "divisor", range: "≥ 1", default: "25"),
      ParameterDescriptor(
        "end", property: "endDivisor", meaning: "how many times the last rate is below the first",
        unit: "divisor", range: "≥ 1", default: "10000"),
      ParameterDescriptor(
        "linear", property: "isLinear", meaning: "straight lines, not half cosines",
        unit: "True or False", range: "True or False", default: "False"),
      ParameterDescriptor(
        "three_phases", property: "hasThreePhases",
        meaning: "come down to the first rate before the last phase", unit: "True or False",
        range: "True or False", default: "False"),
      ParameterDescriptor(
        "high", property: "highMomentum", meaning: "momentum at both ends", unit: "momentum",
        range: "0 to 1", default: "0.95"),
      ParameterDescriptor(
        "low", property: "lowMomentum", meaning: "momentum at the peak", unit: "momentum",
        range: "0 to 1, at most high", default: "0.85"),
    ],
    source: "Smith & Topin, “Super-Convergence”, arXiv:1708.07120; PyTorch `OneCycleLR`",
    example: "one_cycle(0.1, rise: 30, over: 90)",
    worked: [
      WorkedValue(0, 0.004), WorkedValue(15, 0.052), WorkedValue(30, 0.1),
      WorkedValue(60, 0.0500002), WorkedValue(90, 4e-7), WorkedValue(1000, 4e-7),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try OneCycle(
          peak: arguments.number("peak"), rise: arguments.whole("rise"),
          over: arguments.whole("over"), startDivisor: arguments.number("start"),
          endDivisor: arguments.number("end"), linear: arguments.truth("linear"),
          threePhases: arguments.truth("three_phases"),
          momentum: (arguments.number("high"), arguments.number("low"))))
    })
}
