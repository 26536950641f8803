extension Trace {
  /// The pieces with no more points than can be seen, drawn `width` × `height` units large.
  func simplified(width: Double, height: Double) -> [[Place]] {
    pieces.map { Trace.straightened(Trace.sifted($0, columns: width), width, height) }
  }

  /// Keeps the first, lowest, highest and last place of each column one unit wide: all that a line
  /// drawn through them can show.
  private static func sifted(_ piece: [Place], columns: Double) -> [Place] {
    guard Double(piece.count) > 4 * columns else { return piece }
    var kept: [Place] = []
    var start = 0
    while start < piece.count {
      let column = (piece[start].x * columns).rounded(.down)
      var (end, low, high) = (start, start, start)
      while end + 1 < piece.count, (piece[end + 1].x * columns).rounded(.down) == column {
        end += 1
        if piece[end].y < piece[low].y { low = end }
        if piece[end].y > piece[high].y { high = end }
      }
      var last = -1
      for index in [start, min(low, high), max(low, high), end] where index > last {
        kept.append(piece[index])
        last = index
      }
      start = end + 1
    }
    return kept
  }

  /// Leaves out places that lie on the straight line between their neighbours, to a tenth of a
  /// unit.
  private static func straightened(
    _ piece: [Place], _ width: Double, _ height: Double
  ) -> [Place] {
    guard piece.count > 2 else { return piece }
    var kept = [piece[0]]
    var cone = SlopeCone(from: piece[0], width, height)
    for index in 1..<(piece.count - 1) {
      if cone.take(piece[index]), cone.holds(piece[index + 1]) { continue }
      kept.append(piece[index])
      cone = SlopeCone(from: piece[index], width, height)
    }
    kept.append(piece[piece.count - 1])
    return kept
  }
}

/// The slopes that a line from one place may have to pass all places since within a tenth of a
/// unit.
private struct SlopeCone {
  private let origin: Place
  private let width: Double
  private let height: Double
  private var lowest = -Double.infinity
  private var highest = Double.infinity

  init(from origin: Place, _ width: Double, _ height: Double) {
    (self.origin, self.width, self.height) = (origin, width, height)
  }

  private func offset(_ place: Place) -> (x: Double, y: Double) {
    ((place.x - origin.x) * width, (place.y - origin.y) * height)
  }

  /// Narrows the cone to the lines that pass `place`; false when it lies straight above or below.
  mutating func take(_ place: Place) -> Bool {
    let (x, y) = offset(place)
    guard x > 0.01 else { return false }
    lowest = max(lowest, (y - 0.1) / x)
    highest = min(highest, (y + 0.1) / x)
    return lowest <= highest
  }

  /// Whether the line to `place` is in the cone.
  func holds(_ place: Place) -> Bool {
    let (x, y) = offset(place)
    return x > 0.01 && lowest <= y / x && y / x <= highest
  }
}
