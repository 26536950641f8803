internal import Markdown

extension CourseLoad {
  /// Lessons ask for lessons that exist, and never for themselves by a detour.
  mutating func checkPrerequisites() {
    let known = lessons.map(\.value.id)
    var asks: [String: [String]] = [:]
    for page in lessons {
      asks[page.value.id] = page.value.prerequisites
      for id in page.value.prerequisites where !known.contains(id) {
        let range = page.facts.names["prerequisites/\(id)"] ?? .fileStart
        add(.unknownLesson(id, known: known), at: range, in: page.file)
      }
    }
    for page in lessons {
      guard let circle = circle(from: page.value.id, asks), let next = circle.first else {
        continue
      }
      let range = page.facts.names["prerequisites/\(next)"] ?? .fileStart
      add(.circle([page.value.id] + circle), at: range, in: page.file)
    }
  }

  /// The lessons from `start`, itself left out, back to it; nil when there is no way back.
  private func circle(from start: String, _ asks: [String: [String]]) -> [String]? {
    var cameFrom: [String: String] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      for asked in asks[id] ?? [] {
        if asked == start {
          var way = [start]
          var step = id
          while step != start, let before = cameFrom[step] { (way, step) = ([step] + way, before) }
          return way
        }
        if cameFrom[asked] == nil {
          cameFrom[asked] = id
          queue.append(asked)
        }
      }
    }
    return nil
  }
}

extension Finding {
  static func circle(_ ids: [String]) -> Finding {
    Finding(
      "circular-prerequisites", "this lesson asks for itself: " + ids.joined(separator: " → "))
  }
}
