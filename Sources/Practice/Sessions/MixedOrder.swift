import Optimization

/// The order of a mixed quiz: those of one set of confusable things next to each other, and no two of
/// one lesson in a row where that can be avoided.
///
/// Each next question is of another lesson than the last, of the lesson that has most left. That finds
/// an order without neighbours of one lesson nearly always; where it does not, other beginnings are tried.
struct MixedOrder {
  private let lessons: [Int]
  private let mixes: [Name]
  private static let beginnings = 12

  /// The places of what is chosen, in order.
  static func arranged(lessons: [Int], mixes: [Name]) -> [Int] {
    let order = MixedOrder(lessons: lessons, mixes: mixes)
    var best: [Int] = []
    var fewest = Int.max
    for first in lessons.indices.prefix(beginnings) where fewest > 0 {
      let attempt = order.attempt(from: first)
      let neighbours = order.neighbours(in: attempt)
      if neighbours < fewest { (best, fewest) = (attempt, neighbours) }
    }
    return best
  }

  private func neighbours(in order: [Int]) -> Int {
    zip(order, order.dropFirst()).reduce(0) { $0 + (lessons[$1.0] == lessons[$1.1] ? 1 : 0) }
  }

  private func attempt(from first: Int) -> [Int] {
    var left = [Int](repeating: 0, count: (lessons.max() ?? 0) + 1)
    for lesson in lessons { left[lesson] += 1 }
    var open = Array(lessons.indices)
    var order: [Int] = []
    var next: Int? = first
    while let place = next {
      order.append(place)
      left[lessons[place]] -= 1
      open.removeAll { $0 == place }
      next = follower(of: place, open: open, left: left)
    }
    return order
  }

  private func follower(of last: Int, open: [Int], left: [Int]) -> Int? {
    let companions = mixes[last].bytes.isEmpty ? [] : open.filter { mixes[$0] == mixes[last] }
    var best: Int?
    for place in companions.isEmpty ? open : companions {
      guard let known = best else {
        best = place
        continue
      }
      let (isNeighbour, wasNeighbour) = (
        lessons[place] == lessons[last], lessons[known] == lessons[last]
      )
      if isNeighbour != wasNeighbour {
        if wasNeighbour { best = place }
      } else if left[lessons[place]] > left[lessons[known]] {
        best = place
      }
    }
    return best
  }
}
