internal import Optimization
internal import Plotting

/// Words that several figures over a plane use.
enum SurfaceWords {
  /// "(-1.2, 1)".
  static func point(_ point: [Double], digits: Int = 4) -> String {
    var text: String = "("
    for (index, value) in point.enumerated() {
      text += (index > 0 ? ", " : "") + EnglishText.number(value, digits: digits)
    }
    return text + ")"
  }

  /// How the contour lines are read.
  static func lines(of surface: Surface) -> String {
    guard surface.levels.count > 1 else { return "" }
    guard let ratio = surface.ratio else {
      return " From contour line to contour line the loss rises by "
        + EnglishText.number(surface.levels[1] - surface.levels[0]) + "."
    }
    let growth =
      ratio == 2
      ? "doubles" : ratio == 3 ? "triples" : "grows " + EnglishText.number(ratio) + "-fold"
    return " From contour line to contour line the loss above the lowest " + growth + "."
  }

  /// Where the runs of a demo begin: at its parameters `x` and `y`, each else at the objective's own.
  static func start(_ inputs: DemoInputs, on view: SurfaceView) -> [Double] {
    let own = view.objective.start
    return [inputs.bindings["x"] ?? own[0], inputs.bindings["y"] ?? own[1]]
  }

  /// What is wrong with a point to start from, if anything.
  static func startFault(_ start: [Double], on view: SurfaceView) -> DemoError? {
    guard start.count == 2 else {
      return .bad(
        field: "from",
        message: "'" + view.label + "' has 2 coordinates, and the start "
          + DecimalText.whole(start.count),
        hint: "write both with a comma between, as in "
          + EnglishText.number(view.objective.start[0]) + ","
          + EnglishText.number(view.objective.start[1]))
    }
    guard start.allSatisfy({ abs($0) <= 1e6 }) else {
      return .bad(
        field: "from", message: "the start " + point(start) + " is too far away",
        hint: "accepted: coordinates from -1000000 to 1000000")
    }
    guard view.objective.loss(at: start).isFinite else {
      return .bad(
        field: "from",
        message: "the start " + point(start) + " is outside the domain of '" + view.label
          + "': there is no loss",
        hint: "its own start is " + point(view.objective.start))
    }
    return nil
  }
}
