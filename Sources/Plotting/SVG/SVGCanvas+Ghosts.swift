extension SVGCanvas {
  /// Draws what the curves were before: pale, dashed, without markers, and named once.
  mutating func drawGhosts() {
    for (index, trace) in spans.ghosts.enumerated() {
      svg.raw("<path class=\"ghost")
      svg.seriesClass(index)
      svg.raw("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-opacity=\"0.5\"")
      svg.raw(" stroke-dasharray=\"3 4\" d=\"")
      switch figure.ghosts[index].style {
      case .path: figure.plane?.outline(&self, trace)
      case .line, .steps, .points: for piece in simplified(trace) { path(piece) }
      }
      svg.raw("\"/>\n")
    }
    labelGhosts()
  }

  private mutating func labelGhosts() {
    for (ghost, trace) in zip(figure.ghosts, spans.ghosts) {
      guard let place = trace.middle(isPath: ghost.style == .path) else { continue }
      let (x, y) = (layout.x(place.x), layout.y(place.y))
      let candidates = [(10.0, -10.0), (-10, -10), (10, 22), (-10, 22)].map {
        SVGLabelPlacer.Candidate(x + $0.0, y + $0.1, $0.0 < 0 ? .end : .start)
      }
      guard let found = labels.place(ghost.name, candidates) else { continue }
      svg.label(ghost.name, x: found.x, y: found.y, anchor: found.anchor, classes: "ghost-label")
      return
    }
  }
}

extension Trace {
  /// A place half-way, where there is one.
  fileprivate func middle(isPath: Bool) -> Place? {
    guard let longest = pieces.max(by: { $0.count < $1.count }) else { return nil }
    if isPath { return longest[longest.count / 2] }
    return height(at: 0.5).map { Place(x: 0.5, y: $0) } ?? longest[longest.count / 2]
  }
}
