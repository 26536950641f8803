/// Follows one contour line over the squares of a surface's grid (marching squares, joined).
///
/// Every edge of the grid that the line crosses is named by a number: first the edges along rows,
/// then those along columns. A square links the edges where the line enters and leaves it.
struct ContourTracer {
  private let surface: Surface
  private let level: Double
  private var links: [(Int, Int)]
  private var crossed: [Int] = []
  private static let none = -1

  init(_ surface: Surface, level: Double) {
    (self.surface, self.level) = (surface, level)
    links = Array(
      repeating: (ContourTracer.none, ContourTracer.none),
      count: 2 * surface.columns * surface.rows)
    for row in 0..<(surface.rows - 1) {
      for column in 0..<(surface.columns - 1) { march(column, row) }
    }
  }

  /// The lines as places on the surface, (0, 0) to (1, 1); a closed one ends where it begins.
  mutating func lines() -> [[Place]] {
    var lines: [[Place]] = []
    // Lines that end at an edge of the surface first: what is left then closes.
    for edge in crossed where links[edge].0 != ContourTracer.none {
      if links[edge].1 == ContourTracer.none { lines.append(follow(from: edge)) }
    }
    for edge in crossed where links[edge].0 != ContourTracer.none {
      lines.append(follow(from: edge))
    }
    return lines
  }

  private mutating func march(_ column: Int, _ row: Int) {
    let (one, two) = (surface.height(column, row), surface.height(column + 1, row))
    let (four, three) = (surface.height(column, row + 1), surface.height(column + 1, row + 1))
    // Most squares lie on one side of the level; corners that are no numbers have no side.
    let lowest = min(min(one, two), min(three, four))
    let highest = max(max(one, two), max(three, four))
    guard lowest < level, highest >= level, lowest.isFinite, highest.isFinite, !one.isNaN,
      !two.isNaN, !three.isNaN, !four.isNaN
    else { return }
    let corners = [one, two, three, four]
    var crossings: [Int] = []
    for side in 0..<4 where (corners[side] < level) != (corners[(side + 1) % 4] < level) {
      crossings.append(edge(side, column, row))
    }
    if crossings.count == 2 {
      link(crossings[0], crossings[1])
    } else if crossings.count == 4 {
      // A saddle: the middle decides which corners belong together.
      let middle = corners.reduce(0) { $0 + $1 / 4 }
      let joinsFirst = (corners[0] < level) == (middle < level)
      link(crossings[0], crossings[joinsFirst ? 1 : 3])
      link(crossings[2], crossings[joinsFirst ? 3 : 1])
    }
  }

  // Sides count from the bottom, against the clock.
  private func edge(_ side: Int, _ column: Int, _ row: Int) -> Int {
    let (width, offset) = (surface.columns, surface.columns * surface.rows)
    switch side {
    case 0: return row * width + column
    case 1: return offset + row * width + column + 1
    case 2: return (row + 1) * width + column
    default: return offset + row * width + column
    }
  }

  private mutating func link(_ one: Int, _ other: Int) {
    connect(one, other)
    connect(other, one)
  }

  private mutating func connect(_ edge: Int, _ other: Int) {
    if links[edge].0 == ContourTracer.none {
      links[edge].0 = other
      crossed.append(edge)
    } else {
      links[edge].1 = other
    }
  }

  /// Walks along the links from `start` and takes them away.
  private mutating func follow(from start: Int) -> [Place] {
    var places = [place(of: start)]
    var edge = start
    while links[edge].0 != ContourTracer.none {
      let next = links[edge].0
      disconnect(edge, from: next)
      disconnect(next, from: edge)
      edge = next
      places.append(place(of: edge))
    }
    return places
  }

  private mutating func disconnect(_ edge: Int, from other: Int) {
    if links[edge].0 == other { links[edge].0 = links[edge].1 }
    links[edge].1 = ContourTracer.none
  }

  private func place(of edge: Int) -> Place {
    let offset = surface.columns * surface.rows
    let isAcross = edge < offset
    let index = isAcross ? edge : edge - offset
    let (column, row) = (index % surface.columns, index / surface.columns)
    let low = surface.height(column, row)
    let high = isAcross ? surface.height(column + 1, row) : surface.height(column, row + 1)
    let part = high == low ? 0.5 : min(max((level - low) / (high - low), 0), 1)
    return Place(
      x: (Double(column) + (isAcross ? part : 0)) / Double(surface.columns - 1),
      y: (Double(row) + (isAcross ? 0 : part)) / Double(surface.rows - 1))
  }
}
