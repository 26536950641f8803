import Practice

/// How sure a learner was and how often that was right, in a sentence.
enum CalibrationWords {
  static func sentence(
    _ calibration: [(confidence: Confidence, asked: Int, right: Int)]
  ) -> String {
    let given = calibration.filter { $0.asked > 0 }
    guard !given.isEmpty else { return "" }
    let parts = given.sorted { $0.confidence.rawValue > $1.confidence.rawValue }.map { part in
      "\(word(part.confidence)) \(part.right) of \(part.asked)"
    }
    return "Right when you were " + parts.joined(separator: ", ") + "." + judgement(given)
  }

  static func word(_ confidence: Confidence) -> String {
    switch confidence {
    case .guessing: "guessing"
    case .unsure: "unsure"
    case .sure: "sure"
    }
  }

  private static func judgement(
    _ given: [(confidence: Confidence, asked: Int, right: Int)]
  ) -> String {
    guard let sure = given.first(where: { $0.confidence == .sure }) else { return "" }
    if sure.right == sure.asked {
      return sure.asked > 1 ? " You knew what you knew." : ""
    }
    let share = Double(sure.right) / Double(sure.asked)
    return share < 0.8 ? " You were surer than you were right." : ""
  }
}
