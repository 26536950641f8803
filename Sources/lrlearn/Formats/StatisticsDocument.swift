import Optimization
import Practice
import TerminalUI

/// What a learner has done and what is due, for programs.
struct StatisticsDocument {
  let report: LearnerReport

  /// `lrlearn/stats/1`
  var json: String {
    let statistics = report.statistics
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("lrlearn/stats/1")
      for (name, value) in [
        ("lessons", report.lessons), ("lessonsRead", report.lessonsRead),
        ("cards", report.cards), ("questions", report.questions),
        ("dueNow", statistics.dueNow),
      ] {
        json.key(name)
        json.number(value)
      }
      Self.write(statistics.dueByDay, as: "dueByDay", to: &json)
      Self.write(statistics, to: &json)
      json.key("streak")
      json.number(statistics.streak)
      Self.write(statistics.activityByDay, as: "activityByDay", to: &json)
      Self.hardest(statistics, to: &json)
    }
    return json.text + "\n"
  }

  private static func write(_ counts: [Int], as name: String, to json: inout JSONText) {
    json.key(name)
    json.array { json in for count in counts { json.number(count) } }
  }

  private static func write(_ statistics: LearningStatistics, to json: inout JSONText) {
    json.key("retention")
    json.object { json in
      json.key("reviews")
      json.number(statistics.retentionCount)
      json.key("remembered")
      json.number(statistics.retention ?? .nan)
      json.key("expected")
      json.number(statistics.expectedRetention ?? .nan)
    }
    json.key("calibration")
    json.array { json in
      for part in statistics.calibration {
        json.object { json in
          json.key("confidence")
          json.string("\(part.confidence)")
          json.key("asked")
          json.number(part.asked)
          json.key("right")
          json.number(part.right)
        }
      }
    }
  }

  private static func hardest(_ statistics: LearningStatistics, to json: inout JSONText) {
    json.key("hardestCards")
    json.array { json in
      for card in statistics.hardestCards {
        json.object { json in
          json.key("card")
          json.string(card.id.text)
          json.key("lapses")
          json.number(card.lapses)
        }
      }
    }
    json.key("hardestQuestions")
    json.array { json in
      for question in statistics.hardestQuestions {
        json.object { json in
          json.key("question")
          json.string(question.id.text)
          json.key("asked")
          json.number(question.answers.count)
          json.key("right")
          json.number(question.right)
        }
      }
    }
  }
}
