internal import Markdown

extension CourseLoad {
  /// A set of easily confused things holds questions of two lessons or two objectives at least:
  /// otherwise there is nothing to confuse.
  mutating func checkMixes() {
    var members: [String: Set<String>] = [:]
    var counts: [String: Int] = [:]
    for page in facts {
      for member in page.facts.mixes {
        counts[member.name, default: 0] += 1
        members[member.name, default: []].insert(page.path + "#" + (member.objective ?? ""))
      }
    }
    let known = members.keys.sorted()
    for page in facts {
      for member in page.facts.mixes where (members[member.name]?.count ?? 0) < 2 {
        let others = known.filter { $0 != member.name }
        let finding = Finding.loneMix(member.name, counts[member.name] ?? 1, others)
        add(finding, at: member.range, in: page.file)
      }
    }
  }
}

extension Finding {
  static func loneMix(_ name: String, _ count: Int, _ others: [String]) -> Finding {
    let near = nearestNames(to: name, among: others)
    return Finding(
      "lone-mix",
      count == 1
        ? "no other question belongs to the set '\(name)'"
        : "all questions of the set '\(name)' show the same objective",
      notes: [
        "give `mix: \(name)` to a question of another lesson or objective that is confused with it"
      ] + (near.isEmpty ? [] : ["near: " + near.joined(separator: ", ")]),
      severity: .warning)
  }
}
