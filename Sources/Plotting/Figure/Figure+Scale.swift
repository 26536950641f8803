extension Figure {
  /// Whether every value has a place on a logarithmic y axis: none is 0 or below, and there is a
  /// curve.
  public var suitsLogarithm: Bool {
    guard surface == nil, !series.isEmpty else { return false }
    return (series + ghosts).allSatisfy { $0.points.allSatisfy { !($0.y <= 0) } }
      && bands.allSatisfy { $0.direction == .x || $0.range.lowerBound > 0 }
  }

  /// The same figure with another scale of the y axis; limits that have no place there are dropped.
  public func withHeights(_ scale: Axis.Scale) -> Figure {
    guard scale != y.scale else { return self }
    var figure = self
    figure.y.scale = scale
    if scale == .logarithmic, let limits = y.limits, limits.lowerBound <= 0 {
      figure.y.limits = nil
    }
    return figure
  }
}
