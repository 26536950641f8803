internal import Optimization
public import Plotting

/// A demo that has run, as a page keeps it: drawn again and again while a reader plays it, points
/// at it, or looks at it on another axis.
public final class LiveDemo: Sendable {
  /// What ran, with the values of its parameters.
  let inputs: DemoInputs
  /// What came out.
  public let figure: Figure
  private let id: String

  /// Runs what `request` asks for.
  public init(_ request: DemoRequest) throws(DemoError) {
    (inputs, figure) = try request.run()
    id = String(decoding: request.id, as: UTF8.self)
  }

  /// How the figure is looked at.
  public struct View: Sendable {
    /// The scale of the y axis; nil as the figure has it.
    public var scale: Axis.Scale?
    /// The demo that is drawn pale behind it; nil for nothing.
    public var before: LiveDemo?

    /// The figure as it is, or on another axis, or before another one.
    public init(scale: Axis.Scale? = nil, before: LiveDemo? = nil) {
      (self.scale, self.before) = (scale, before)
    }
  }

  /// The figure as `view` has it. A logarithmic axis is not taken where a value would have no place.
  public func figure(_ view: View) -> Figure {
    var seen = figure
    if let before = view.before {
      seen.ghosts = before.figure.series.map {
        Series(name: "before", style: $0.style, points: $0.points)
      }
    }
    guard let scale = view.scale else { return seen }
    return scale == .logarithmic && !seen.suitsLogarithm ? seen : seen.withHeights(scale)
  }

  /// The figure as SVG, with `shown` of its steps (0…1).
  public func drawing(_ view: View = View(), shown: Double = 1) -> String {
    SVGDrawing(figure(view), id: id, shown: shown).text
  }
}

extension DemoKind {
  /// The kind that most pages have.
  public static let drawn: [DemoKind] = [.schedule]

  /// The kinds that need schedules alone; the noise floor of an optimizer is none of them.
  public static let light: [DemoKind] = drawn + [.descent, .noiseFloor]

  /// The kinds that a page runs while a slider moves.
  public static let quick: [DemoKind] = light + [.race, .inside]

  /// The kinds that train, which take a page longer, and more code.
  public static let trained: [DemoKind] = [.training, .rangeTest, .batchSize, .plateau]
}
