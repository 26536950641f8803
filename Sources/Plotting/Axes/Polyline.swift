/// A line through places in any direction, as a path over a plane or a contour has it.
struct Polyline {
  let places: [Place]
  /// How large the plot is drawn, in units.
  let width: Double
  let height: Double

  init(_ places: [Place], width: Double, height: Double) {
    (self.places, self.width, self.height) = (places, width, height)
  }

  /// So many corners can be told apart in one drawing.
  private static let mostCorners = 1200

  /// The corners without which no place would be more than `tolerance` units from the line
  /// (Douglas and Peucker's algorithm).
  func simplified(tolerance: Double) -> [Place] {
    let places = spread(by: tolerance)
    guard places.count > 2 else { return places }
    var isKept = [Bool](repeating: false, count: places.count)
    (isKept[0], isKept[places.count - 1]) = (true, true)
    var spans = [(0, places.count - 1)]
    while let (first, last) = spans.popLast() {
      var (farthest, distance) = (0, tolerance)
      for index in (first + 1)..<max(last, first + 1) {
        let offset = self.distance(places[index], places[first], places[last])
        if offset > distance { (farthest, distance) = (index, offset) }
      }
      guard farthest > 0 else { continue }
      isKept[farthest] = true
      spans.append((first, farthest))
      spans.append((farthest, last))
    }
    return Polyline.limited(places.indices.filter { isKept[$0] }.map { places[$0] })
  }

  /// Without places that lie within `gap` of the one kept before them.
  func spread(by gap: Double) -> [Place] {
    guard let first = places.first, let last = places.last else { return [] }
    var kept = [first]
    for place in places.dropFirst().dropLast()
    where length(kept[kept.count - 1], place) > gap { kept.append(place) }
    if places.count > 1 { kept.append(last) }
    return Polyline.limited(kept, to: 8 * Polyline.mostCorners)
  }

  /// Pairs of neighbours from all over the line: of a zigzag, both sides.
  private static func limited(_ places: [Place], to most: Int = mostCorners) -> [Place] {
    guard places.count > most else { return places }
    let gap = (places.count + most - 1) / most
    return places.indices.filter { ($0 / 2) % gap == 0 || $0 == places.count - 1 }
      .map { places[$0] }
  }

  private func length(_ one: Place, _ other: Place) -> Double {
    let (dx, dy) = ((other.x - one.x) * width, (other.y - one.y) * height)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// How far `place` is from the straight line between two others, which may be one.
  private func distance(_ place: Place, _ start: Place, _ end: Place) -> Double {
    let (dx, dy) = ((end.x - start.x) * width, (end.y - start.y) * height)
    let (ex, ey) = ((place.x - start.x) * width, (place.y - start.y) * height)
    let square = dx * dx + dy * dy
    guard square > 1e-12 else { return (ex * ex + ey * ey).squareRoot() }
    let part = min(max((ex * dx + ey * dy) / square, 0), 1)
    let (fx, fy) = (ex - part * dx, ey - part * dy)
    return (fx * fx + fy * fy).squareRoot()
  }

  /// How long the line is, in units.
  var length: Double {
    zip(places, places.dropFirst()).reduce(0) { $0 + length($1.0, $1.1) }
  }

  /// The middle of the straight piece on which half of the length is reached, and its direction.
  var arrow: (place: Place, direction: (x: Double, y: Double))? {
    var rest = length / 2
    for (start, end) in zip(places, places.dropFirst()) {
      rest -= length(start, end)
      if rest <= 0 {
        return Polyline([start, end], width: width, height: height).place(after: 0.5)
      }
    }
    return nil
  }

  /// The place after `part` of the length (0…1), and the direction there in units, of length 1;
  /// nil for a line that goes nowhere.
  func place(after part: Double) -> (place: Place, direction: (x: Double, y: Double))? {
    var rest = part * length
    guard length > 0 else { return nil }
    for (start, end) in zip(places, places.dropFirst()) {
      let piece = length(start, end)
      guard piece > 0 else { continue }
      if rest <= piece {
        let share = rest / piece
        let place = Place(
          x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y))
        return (place, ((end.x - start.x) * width / piece, (end.y - start.y) * height / piece))
      }
      rest -= piece
    }
    return nil
  }
}
