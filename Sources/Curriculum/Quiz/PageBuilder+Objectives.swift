internal import Markdown

extension PageBuilder {
  /// Only lessons have objectives to name.
  var objectiveAttribute: [AttributeComment.Key] { kind == .lesson ? [.objective] : [] }

  /// The objective that a question or card names; reported when it is missing or unknown.
  mutating func objective(of node: HeadingNode, _ what: String) -> String? {
    guard kind == .lesson else { return nil }
    guard let entry = node.attributes.entry(.objective) else {
      if !objectives.isEmpty { report.add(.missingObjective(what, objectives), at: node.range) }
      return nil
    }
    if objectives.contains(entry.value) { return entry.value }
    report.add(.unknownObjective(entry.value, objectives), at: entry.range)
    return nil
  }

  /// The set of easily confused things that a question belongs to.
  mutating func mix(of node: HeadingNode, _ objective: String?) -> String? {
    guard let entry = node.attributes.entry(.mix) else { return nil }
    checkIdentifier(entry.value, at: entry.range)
    facts.mixes.append(
      PageFacts.Membership(name: entry.value, range: entry.range, objective: objective))
    return entry.value
  }
}

extension Finding {
  static func missingObjective(_ what: String, _ known: [String]) -> Finding {
    Finding(
      "missing-objective", "this \(what) does not say which objective it belongs to",
      notes: ["add `objective:` to the heading's comment", accepted(known, "objectives")])
  }

  static func unknownObjective(_ name: String, _ known: [String]) -> Finding {
    let note =
      known.isEmpty
      ? "add `objectives:` to the front matter" : accepted(known, "objectives")
    return Finding(
      "unknown-objective", "this lesson has no objective '\(name)'", notes: [note],
      replacement: nearestNames(to: name, among: known).first)
  }
}
