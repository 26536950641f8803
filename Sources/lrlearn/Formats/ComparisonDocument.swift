import Demos
import Frameworks
import Optimization

/// Where two schedules part, as data: `lrlearn/compare/1`; and what their frameworks say about it.
struct ComparisonDocument {
  private let expressions: [Expression]
  private let comparison: Comparison
  private let words: ComparisonWords

  init(_ first: TypedSchedule, _ second: TypedSchedule, steps: Int, unit: String) {
    expressions = [first.expression, second.expression]
    comparison = Comparison(first.schedule, second.schedule, steps: steps)
    words = ComparisonWords(
      comparison, of: first.expression, and: second.expression, unit: unit)
  }

  /// The known traps of both, first those that begin where the two part.
  private var warnings: [(side: Comparison.Side, warning: ScheduleWarning, isCause: Bool)] {
    guard let step = comparison.partsAt else { return [] }
    var causes: [(side: Comparison.Side, warning: ScheduleWarning, isCause: Bool)] = []
    var others = causes
    for (expression, side) in zip(expressions, [Comparison.Side.first, .second]) {
      let beginning = expression.warnings(beginningAt: step)
      for warning in expression.warnings(steps: comparison.first.count) {
        let isCause = beginning.contains { $0.id == warning.id && $0.range == warning.range }
        if isCause {
          causes.append((side, warning, true))
        } else {
          others.append((side, warning, false))
        }
      }
    }
    return causes + others
  }

  /// A sentence for each known trap.
  var remarks: [String] {
    warnings.map { entry in
      let start = entry.isCause ? "From that step on, in " : "To know of "
      return start + words.name(entry.side) + ": " + entry.warning.message + ". "
        + entry.warning.reason + "."
    }
  }

  /// `lrlearn/compare/1`.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/compare/1")
      json.key("expressions")
      json.array { json in for each in expressions { json.string(each.text) } }
      json.key("steps")
      json.number(comparison.first.count)
      json.key("tolerance")
      json.number(Comparison.tolerance)
      json.key("peak")
      json.number(comparison.peak)
      json.key("parting")
      writeParting(to: &json)
      json.key("largest")
      writeLargest(to: &json)
      json.key("reason")
      writeReason(to: &json)
      json.key("warnings")
      json.array { json in for entry in warnings { write(entry, to: &json) } }
      json.key("text")
      json.string(words.parting)
    }
    return json.text + "\n"
  }

  private func writeParting(to json: inout JSONText) {
    guard let step = comparison.partsAt else { return json.null() }
    json.object { json in
      json.key("step")
      json.number(step)
      json.key("rates")
      json.array { json in
        json.number(comparison.first[step])
        json.number(comparison.second[step])
      }
    }
  }

  private func writeLargest(to json: inout JSONText) {
    guard let step = comparison.largestStep else { return json.null() }
    json.object { json in
      json.key("step")
      json.number(step)
      json.key("difference")
      json.number(comparison.largestDifference)
    }
  }

  private func writeReason(to json: inout JSONText) {
    guard let reason = comparison.reason else { return json.null() }
    json.object { json in
      json.key("id")
      json.string(reason.id.text)
      json.key("text")
      json.string(words.reason ?? "")
    }
  }

  private func write(
    _ entry: (side: Comparison.Side, warning: ScheduleWarning, isCause: Bool),
    to json: inout JSONText
  ) {
    json.object { json in
      json.key("expression")
      json.number(entry.side == .first ? 0 : 1)
      json.key("id")
      json.string(entry.warning.id.text)
      json.key("beginsThere")
      json.boolean(entry.isCause)
      json.key("message")
      json.string(entry.warning.message)
      json.key("reason")
      json.string(entry.warning.reason)
    }
  }
}
