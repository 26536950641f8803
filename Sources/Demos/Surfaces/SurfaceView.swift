internal import Optimization
internal import Plotting

/// An objective over a plane, as a figure looks at it.
struct SurfaceView {
  /// The objective with numbers in place of the parameters' names: `quadratic(1, 10)`.
  let label: String
  let objective: AnyObjective
  /// The minima that are known.
  let minima: [[Double]]
  /// The loss at the lowest of them.
  let lowest: Double?
  private let window: ObjectiveWindow

  /// - Throws: `.expression`, or `.bad` for an objective that is no surface over a plane.
  init(_ expression: DemoExpression, _ bindings: Bindings) throws(DemoError) {
    do throws(ExpressionError) {
      objective = try expression.objective(with: bindings)
    } catch {
      throw .expression(.objective, index: 0, error)
    }
    label = expression.label(bindings)
    guard objective.dimension == 2 else {
      throw SurfaceView.noSurface(label, objective.dimension, expression.vocabulary)
    }
    let name = expression.callee
    let descriptor = expression.vocabulary.objectives.first { $0.name == name }
    let objective = objective
    minima = (descriptor?.minima ?? []).filter { SurfaceView.isMinimum($0, of: objective) }
    lowest = minima.map { objective.loss(at: $0) }.min()
    window = descriptor?.window ?? SurfaceView.window(around: objective.start)
  }

  // Those of the example; other arguments may have moved them.
  private static func isMinimum(_ point: [Double], of objective: AnyObjective) -> Bool {
    guard point.count == 2 else { return false }
    var gradient = [0.0, 0.0]
    objective.fillGradient(&gradient, at: point)
    return abs(gradient[0]) < 1e-3 && abs(gradient[1]) < 1e-3
  }

  private static func window(around start: [Double]) -> ObjectiveWindow {
    let (x, y) = (max(1, 2 * abs(start[0])), max(1, 2 * abs(start[1])))
    return ObjectiveWindow(-x...x, -y...y)
  }

  private static func noSurface(
    _ label: String, _ count: Int, _ vocabulary: Vocabulary
  ) -> DemoError {
    let surfaces = vocabulary.objectives.filter { $0.window != nil }.map { $0.name.text }
    return .bad(
      field: "objective",
      message: "'" + label + "' is no surface: a point of it has "
        + EnglishText.count(count, of: "number"),
      hint: "a surface has 2: " + EnglishText.list(surfaces))
  }
}

extension SurfaceView {
  /// How far `point` is from the nearest minimum; nil when none is known.
  func distance(_ point: [Double]) -> Double? {
    nearest(to: point).map { SurfaceView.distance($0, point) }
  }

  /// The minimum nearest to `point`.
  func nearest(to point: [Double]) -> [Double]? {
    minima.min { SurfaceView.distance($0, point) < SurfaceView.distance($1, point) }
  }

  static func distance(_ one: [Double], _ other: [Double]) -> Double {
    let (dx, dy) = (one[0] - other[0], one[1] - other[1])
    let largest = max(abs(dx), abs(dy))
    guard largest > 0, largest.isFinite else { return largest }
    return largest * (dx / largest * (dx / largest) + dy / largest * (dy / largest)).squareRoot()
  }

  /// The contour lines of the part of the plane that shows `paths`, and the minima in it.
  ///
  /// A start is always in it. A path that goes farther away than the window is wide is cut off, so
  /// that the others stay readable.
  func frame(around paths: [[Point]]) -> (surface: Surface, marks: [Mark]) {
    let shown = paths.filter { $0.allSatisfy { isNear($0) } }.flatMap { $0 }
    let points = paths.compactMap { $0.first } + shown
    let x = SurfaceView.stretched(window.x, points.map { $0.x })
    let y = SurfaceView.stretched(window.y, points.map { $0.y })
    let surface = Surface(x: x, y: y, floor: lowest) { objective.loss(at: [$0, $1]) }
    let inside = minima.filter { x.contains($0[0]) && y.contains($0[1]) }
    let marks = inside.map { point in
      Mark(
        point: Point(x: point[0], y: point[1]), label: inside.count == 1 ? "minimum" : "",
        symbol: .cross)
    }
    return (surface, marks)
  }

  private func isNear(_ point: Point) -> Bool {
    let (width, height) = (
      window.x.upperBound - window.x.lowerBound, window.y.upperBound - window.y.lowerBound
    )
    return point.x >= window.x.lowerBound - width && point.x <= window.x.upperBound + width
      && point.y >= window.y.lowerBound - height && point.y <= window.y.upperBound + height
  }

  // What is stretched gets some air; a window that holds everything stays as it is.
  private static func stretched(
    _ range: ClosedRange<Double>, _ values: [Double]
  ) -> ClosedRange<Double> {
    let low = values.reduce(range.lowerBound) { min($0, $1) }
    let high = values.reduce(range.upperBound) { max($0, $1) }
    let air = (high - low) * 0.04
    return
      (low < range.lowerBound ? low - air : low)...(high > range.upperBound ? high + air : high)
  }
}
