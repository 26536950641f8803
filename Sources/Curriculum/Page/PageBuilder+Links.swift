internal import Markdown

extension PageBuilder {
  /// Where a link leads; nil, and a report, when it leads nowhere.
  mutating func target(of destination: String, at range: SourceRange) -> LinkTarget? {
    let place = destinationRange(destination, in: range)
    switch LinkDestination(destination, from: file.path) {
    case .external(let url): return .external(url)
    case .empty:
      report.add(.emptyLink, at: place)
      return nil
    case .refused(let reason):
      report.add(.badLink(reason), at: place)
      return nil
    case .anchor(let anchor):
      facts.links.append(PageFacts.Link(path: nil, anchor: anchor, range: place))
      return .anchor(anchor)
    case .file(let path, let anchor):
      guard context.holds(path), let page = PageKind.page(at: path) else {
        report.add(.deadLink(destination, to: path, from: file.path, context), at: place)
        return nil
      }
      let target = page.kind.target(page.id, anchor: anchor)
      facts.noteLink(to: target)
      guard let anchor else { return target }
      facts.links.append(PageFacts.Link(path: path, anchor: anchor, range: place))
      return target
    }
  }

  /// An image, when its file is the course's own and it has a text alternative.
  mutating func image(
    _ source: String, _ title: String, _ alt: String, at range: SourceRange
  ) -> [ContentInline] {
    let place = destinationRange(source, in: range)
    if alt.trimmed.isEmpty { report.add(.missingAlt, at: range) }
    guard case .file(let path, nil) = LinkDestination(source, from: file.path),
      path.hasPrefix("en/images/")
    else {
      report.add(.foreignImage, at: place)
      return [ContentInline(.text(alt), range)]
    }
    guard context.holds(path) else {
      report.add(.missingImage(path, from: file.path, context), at: place)
      return [ContentInline(.text(alt), range)]
    }
    return [ContentInline(.image(source: path, title: title, alt: alt), range)]
  }

  /// The destination inside `[words](destination)`; the whole link when it stands elsewhere.
  private func destinationRange(_ destination: String, in range: SourceRange) -> SourceRange {
    let start = file.lines.offset(of: range.start)
    let source = file.bytes(in: range)
    let wanted = Array(destination.utf8)
    guard !wanted.isEmpty, let opening = source.firstRange(of: "]("),
      let found = source[opening.upperBound...].firstOffset(of: wanted)
    else { return range }
    precondition(found >= start, "a destination stands inside its link")
    return file.lines.range(of: found..<(found + wanted.count))
  }
}

extension Finding {
  static let emptyLink = Finding("dead-link", "this link leads nowhere")

  static func badLink(_ reason: String) -> Finding {
    Finding(
      "bad-link", reason,
      notes: ["link to pages of the course by relative path, or to https, http or mailto"])
  }

  static func deadLink(
    _ destination: String, to path: String, from page: String, _ context: PageContext
  ) -> Finding {
    let pages = context.paths.filter { PageKind.page(at: $0) != nil }
    let nearest = nearestPath(to: path, among: pages)
    return Finding(
      "dead-link", "there is no page '\(path)'",
      replacement: nearest.map { near in
        let anchor = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
        return relativePath(from: page, to: near)
          + (anchor.map { String(destination[$0...]) } ?? "")
      })
  }

  static let missingAlt = Finding(
    "missing-alt", "this image has no text alternative",
    notes: ["say between the brackets what the picture shows: `![The rate falls in steps](…)`"])

  static let foreignImage = Finding(
    "bad-image", "an image comes from en/images/", notes: ["write `![…](../images/name.svg)`"])

  static func missingImage(_ path: String, from page: String, _ context: PageContext) -> Finding {
    let images = context.paths.filter { $0.hasPrefix("en/images/") }
    return Finding(
      "missing-image", "there is no file '\(path)'",
      replacement: nearestPath(to: path, among: images).map { relativePath(from: page, to: $0) })
  }
}

/// The path that is nearest to `path`: the same file elsewhere, or a name spelt much like it.
private func nearestPath(to path: String, among paths: [String]) -> String? {
  func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }
  func stem(_ path: String) -> String {
    name(path).split(separator: ".").first.map(String.init) ?? ""
  }
  if let moved = paths.first(where: { name($0) == name(path) }) { return moved }
  guard let near = nearestNames(to: stem(path), among: paths.map(stem)).first else { return nil }
  let folder = path.dropLast(name(path).count)
  return paths.first { stem($0) == near && $0.hasPrefix(folder) }
    ?? paths.first { stem($0) == near }
}
