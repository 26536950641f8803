internal import Markdown

extension CourseLoad {
  /// What stands behind `#` exists on the page that the link leads to.
  mutating func checkAnchors() {
    let pages = Dictionary(facts.map { ($0.path, $0.facts) }) { first, _ in first }
    for page in facts {
      for link in page.facts.links {
        guard let target = pages[link.path ?? page.path],
          !target.anchors.contains(link.anchor)
        else { continue }
        let finding = Finding.missingAnchor(link, known: target.anchors.sorted())
        add(finding, at: link.range, in: page.file)
      }
    }
  }
}

extension Finding {
  static func missingAnchor(_ link: PageFacts.Link, known: [String]) -> Finding {
    let near = nearestNames(to: link.anchor, among: known)
    let place = link.path ?? "this page"
    return Finding(
      "missing-anchor", "there is no '#\(link.anchor)' in \(place)",
      notes: near.isEmpty ? [] : ["near: " + near.map { "#\($0)" }.joined(separator: ", ")])
  }
}
