internal import Optimization
internal import Plotting

/// The two figures of one run over a surface.
struct SurfaceDescentWords {
  let run: SurfaceRun
  let view: SurfaceView
  let steps: Int

  private var values: [Double] { run.trajectory.losses }

  /// The path over contour lines.
  var contours: Figure {
    let frame = view.frame(around: [run.divergence == nil ? run.path : Array(run.path.prefix(1))])
    let start = Mark(point: run.path[0], label: "start")
    return Figure(
      title: run.label + " on " + view.label,
      sentence: way + SurfaceWords.lines(of: frame.surface),
      x: Axis(title: "x", limits: frame.surface.x), y: Axis(title: "y", limits: frame.surface.y),
      series: [run.series], marks: frame.marks + [start], surface: frame.surface,
      table: DataTable(columns: [], rows: []))
  }

  private var way: String {
    let from =
      "From " + SurfaceWords.point(run.trajectory.points[0]) + ", where the loss is "
      + EnglishText.number(values[0]) + ", "
    if let divergence = run.divergence { return from + divergence.sentence(about: run.label) }
    var text =
      from + run.label + " comes to " + SurfaceWords.point(run.end) + " in "
      + EnglishText.count(steps, of: "step") + ", where it is " + EnglishText.number(run.endLoss)
    if let minimum = view.nearest(to: run.end), let distance = view.distance(run.end) {
      text += "; the minimum at " + SurfaceWords.point(minimum) + " is "
      text += EnglishText.number(distance) + " away"
    }
    return text + "."
  }

  /// The loss over the steps, on a logarithmic axis where the losses have a place on it.
  var losses: Figure {
    let heights = values.map { $0 - floor }
    let isLogarithmic = heights.contains { $0 > 0 } && !heights.contains { $0 < -1e-9 }
    let shown = isLogarithmic ? heights : values
    let title = isLogarithmic && floor != 0 ? "loss above " + EnglishText.number(floor) : "loss"
    return Figure(
      title: "The loss at each step",
      sentence: course(isLogarithmic && shown.contains { $0 <= 0 }),
      x: Axis(title: "step", limits: 0...Double(max(shown.count - 1, 1))),
      y: Axis(title: title, scale: isLogarithmic ? .logarithmic : .linear),
      series: [Series(name: run.label, points: StepSampling.points(shown))], table: table)
  }

  // What is taken away so that a loss that falls to a minimum falls to 0.
  private var floor: Double {
    guard let lowest = view.lowest else { return 0 }
    return abs(lowest) < 1e-9 ? 0 : lowest
  }

  private func course(_ hasZero: Bool) -> String {
    let (first, last) = (values[0], run.endLoss)
    let start = EnglishText.number(first)
    var text: String = last < first ? "The loss falls from " : "The loss grows from "
    text += start + " to "
    if !(last < first), !(last > first) { text = "The loss stays at " }
    text += EnglishText.number(last)
    let rises = zip(values, values.dropFirst()).reduce(0) { $0 + ($1.1 > $1.0 ? 1 : 0) }
    if last < first {
      text +=
        rises == 0
        ? " and never rises"
        : ", though " + DecimalText.whole(rises) + " of "
          + EnglishText.count(values.count - 1, of: "step") + " raise it"
      let hundredth = floor + (first - floor) / 100
      if let step = values.firstIndex(where: { $0 <= hundredth }) {
        text += "; a hundredth of it is left at step " + DecimalText.whole(step)
      }
    }
    return text + "." + (hasZero ? " A loss of 0 has no place on the logarithmic axis." : "")
  }

  private var table: DataTable {
    let points = run.trajectory.points
    let rows = StepSampling.round(6, upTo: points.count - 1).map { step in
      let rates = run.trajectory.rates
      return [
        DecimalText.whole(step), EnglishText.number(points[step][0]),
        EnglishText.number(points[step][1]), EnglishText.number(values[step]),
        step < rates.count ? EnglishText.number(rates[step]) : "",
      ]
    }
    return DataTable(columns: ["step", "x", "y", "loss", "rate"], rows: rows)
  }
}
