internal import Markdown

extension CourseLoad {
  /// Each objective of a lesson has a question that shows it and a card that keeps it.
  mutating func checkObjectives() {
    for page in lessons {
      let (questions, cards) = (page.value.questions, page.value.cards)
      for objective in page.value.objectives {
        let missing =
          (questions.contains { $0.objective == objective.id } ? [] : ["question"])
          + (cards.contains { $0.objective == objective.id } ? [] : ["card"])
        guard !missing.isEmpty else { continue }
        let range = page.facts.names["objectives/\(objective.id)"] ?? .fileStart
        add(.uncoveredObjective(objective.id, missing), at: range, in: page.file)
      }
    }
  }
}

extension Finding {
  static func uncoveredObjective(_ id: String, _ missing: [String]) -> Finding {
    Finding(
      "objective-coverage",
      "the objective '\(id)' has no " + missing.joined(separator: " and no "),
      notes: [
        "add `objective: \(id)` to the heading of a " + missing.joined(separator: " and of a ")
          + " that belongs to it, or write one"
      ])
  }
}
