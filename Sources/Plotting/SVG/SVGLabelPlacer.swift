/// A rectangle in units of the drawing.
struct SVGBox {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  /// What a text 16 units high covers.
  init(_ text: String, x: Double, y: Double, anchor: SVGAnchor) {
    let width = SVGLayout.width(of: text)
    switch anchor {
    case .start: left = x
    case .middle: left = x - width / 2
    case .end: left = x - width
    }
    right = left + width
    (top, bottom) = (y - 15, y + 5)
  }

  func overlaps(_ other: SVGBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ x: Double, _ y: Double) -> Bool {
    left <= x && x <= right && top <= y && y <= bottom
  }
}

/// Finds places for labels where they cover neither each other nor, if it can be helped, a curve.
struct SVGLabelPlacer {
  /// Where a label may stand.
  struct Candidate {
    let x: Double
    let y: Double
    let anchor: SVGAnchor

    init(_ x: Double, _ y: Double, _ anchor: SVGAnchor) {
      (self.x, self.y, self.anchor) = (x, y, anchor)
    }
  }

  private let layout: SVGLayout
  private var taken: [SVGBox] = []
  private var curvePoints: [(x: Double, y: Double)] = []

  init(_ layout: SVGLayout, _ figure: Figure, _ traces: [Trace]) {
    self.layout = layout
    for (series, trace) in zip(figure.series, traces) {
      switch series.style {
      case .path: figure.plane?.sample(&self, trace)
      case .line, .steps, .points: sample(trace)
      }
    }
  }

  private mutating func sample(_ trace: Trace) {
    for sample in 0...100 {
      guard let height = trace.height(at: Double(sample) / 100) else { continue }
      curvePoints.append((layout.x(Double(sample) / 100), layout.y(height)))
    }
  }

  /// Takes the places of a path.
  mutating func sample(_ piece: [Place]) {
    let line = Polyline(
      piece, width: layout.right - layout.left, height: layout.bottom - layout.top)
    for sample in 0...100 {
      guard let place = line.place(after: Double(sample) / 100)?.place else { return }
      curvePoints.append((layout.x(place.x), layout.y(place.y)))
    }
  }

  /// The best candidate; nil when each of them would cover another label or leave the plot.
  mutating func place(_ text: String, _ candidates: [Candidate]) -> Candidate? {
    var best: (cost: Int, candidate: Candidate, box: SVGBox)?
    for candidate in candidates {
      let box = SVGBox(text, x: candidate.x, y: candidate.y, anchor: candidate.anchor)
      guard box.left >= layout.left, box.right <= SVGLayout.width, box.top >= layout.top - 10,
        box.bottom <= layout.bottom, !taken.contains(where: { $0.overlaps(box) })
      else { continue }
      let cost = curvePoints.reduce(0) { $0 + (box.contains($1.x, $1.y) ? 1 : 0) }
      if cost < best?.cost ?? Int.max { best = (cost, candidate, box) }
    }
    guard let best else { return nil }
    taken.append(best.box)
    return best.candidate
  }

  /// Heights for labels in one column: as near to `wanted` as they can be with `gap` between two,
  /// within `top…bottom` if there is room.
  static func column(_ wanted: [Double], gap: Double, top: Double, bottom: Double) -> [Double] {
    var order: [Int] = []
    for index in wanted.indices {
      let place = order.firstIndex { wanted[$0] > wanted[index] } ?? order.count
      order.insert(index, at: place)
    }
    var heights = wanted
    var free = top
    for index in order {
      heights[index] = max(heights[index], free)
      free = heights[index] + gap
    }
    var limit = bottom
    for index in order.reversed() {
      heights[index] = min(heights[index], limit)
      limit = heights[index] - gap
    }
    return heights
  }
}
