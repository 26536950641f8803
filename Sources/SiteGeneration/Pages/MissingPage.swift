/// What a server shows for an unknown address.
struct MissingPage: Sendable {
  let frame: Frame

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.missing) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let head = Frame.Head(
      path: SitePath.missing, title: "There is no such page",
      description: "The address leads nowhere on this site.", kind: "website",
      pageClass: "missing", isHidden: true)
    return frame.page(head, template: "missing", [:])
  }
}
