internal import Curriculum

/// Every source, in the order of the course's list.
struct ReferencesPage: Sendable {
  let frame: Frame

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.references) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let references = frame.site.index.references
    let lede =
      "\(CoursePath.counted(references.count, "source")), with a link where there is one."
    let head = Frame.Head(
      path: SitePath.references, title: "Sources", description: lede, kind: "website",
      pageClass: "references", crumbs: [.home])
    var list = ReferenceList()
    list.write(references.sorted(by: Self.isBefore), withIDs: true)
    return frame.page(
      head, template: "references",
      ["lede": lede, "contentHTML": list.html.markup])
  }

  /// By first author's label, then year, then key.
  private static func isBefore(_ a: Reference, _ b: Reference) -> Bool {
    let (left, right) = (ReferenceText.sortName(a), ReferenceText.sortName(b))
    if left != right { return left < right }
    return (a.year, a.key) < (b.year, b.key)
  }
}
