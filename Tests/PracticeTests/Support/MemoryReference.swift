import Foundation
import Practice
import Testing

/// What py-fsrs 6.3.2 computed: review sequences, forgetting curves and intervals.
struct MemoryReference: Decodable, Sendable {
  let entries: [Entry]
  let curves: [Curve]
  let intervals: [Interval]
  let lowerBounds, upperBounds: [Double]

  enum CodingKeys: String, CodingKey {
    case entries, intervals
    case curves = "forgetting_curves"
    case lowerBounds = "lower_bounds"
    case upperBounds = "upper_bounds"
  }

  struct Entry: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let scheduler: Changes
    let log: [Review]

    var testDescription: String { id }
  }

  struct Review: Decodable, Sendable {
    let rating: Int
    let time, interval: Int64
    let retrievability, stability, difficulty: Double
    let state: Int
    let step: Int?

    enum CodingKeys: String, CodingKey {
      case rating, retrievability, stability, difficulty, state, step
      case time = "t_s"
      case interval = "interval_s"
    }
  }

  struct Curve: Decodable, Sendable {
    let stability: Double
    let scheduler: Changes
    let days: [Int]
    let retrievability: [Double]
  }

  struct Interval: Decodable, Sendable {
    let stability: Double
    let scheduler: Changes
    let days: Int

    enum CodingKeys: String, CodingKey {
      case stability, scheduler
      case days = "interval_days"
    }
  }

  /// What differs from the defaults.
  struct Changes: Decodable, Sendable {
    let parameters: [Double]?
    let retention: Double?
    let learningSteps, relearningSteps: [Int64]?
    let maximumInterval: Int?

    enum CodingKeys: String, CodingKey {
      case parameters
      case retention = "desired_retention"
      case learningSteps = "learning_steps"
      case relearningSteps = "relearning_steps"
      case maximumInterval = "maximum_interval"
    }

    var scheduler: ReviewScheduler {
      var settings = ReviewSettings()
      settings.weights = parameters ?? settings.weights
      settings.desiredRetention = retention ?? settings.desiredRetention
      settings.learningSteps = learningSteps ?? settings.learningSteps
      settings.relearningSteps = relearningSteps ?? settings.relearningSteps
      settings.maximumInterval = maximumInterval ?? settings.maximumInterval
      return ReviewScheduler(settings)
    }
  }

  static let shared: MemoryReference? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/fsrs.json")
    return (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Self.self, from: $0) }
  }()
}

/// The distance of two numbers in units of the larger of them; 0 for equal ones.
func relativeGap(_ first: Double, _ second: Double) -> Double {
  first == second ? 0 : abs(first - second) / max(abs(first), abs(second))
}
