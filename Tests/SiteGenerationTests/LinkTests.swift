import Curriculum
import SiteGeneration
import Testing

struct `Every page` {
  static let sites: [Rendered] = {
    guard let fixture = try? FixtureCourse.make() else { return [] }
    let content = Repository.content
    let real = Course.load(content).value
    return [Rendered(fixture), Rendered(real, SiteOptions(files: content))]
  }()

  @Test(arguments: [0, 1])
  func `is well-formed, with ids used once`(place: Int) {
    let site = Self.sites[place]
    for path in site.htmlPaths {
      let scan = HTMLScan(Rendered.withoutPictures(site.text(path)))
      #expect(scan.faults.isEmpty, "\(path): \(scan.faults)")
      let ids = HTMLScan(site.text(path)).tags.compactMap { $0.value("id") }
      #expect(Set(ids).count == ids.count, "\(path): \(Self.repeated(ids))")
    }
  }

  @Test(arguments: [0, 1])
  func `links to pages and anchors that exist`(place: Int) {
    let site = Self.sites[place]
    let ids = Dictionary(
      uniqueKeysWithValues: site.htmlPaths.map { path in
        (path, Set(HTMLScan(site.text(path)).tags.compactMap { $0.value("id") }))
      })
    for path in site.htmlPaths {
      for link in Self.internalLinks(site.text(path)) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : Self.resolve(String(parts[0]), from: path)
        #expect(site.files[target] != nil, "\(path): \(link)")
        if parts.count > 1 {
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(path): \(link)")
        }
      }
    }
  }

  @Test(arguments: [0, 1])
  func `has one script of its own, no inline style and nothing from elsewhere`(place: Int) {
    let site = Self.sites[place]
    for path in site.htmlPaths {
      var scripts = 0
      for tag in HTMLScan(site.text(path)).tags {
        let isData = tag.name == "script" && tag.value("type") == "application/ld+json"
        let isModule =
          tag.name == "script" && tag.value("type") == "module"
          && tag.value("src")?.contains("assets/lrlearn.") == true
        scripts += isModule ? 1 : 0
        let isActive = ["script", "style", "iframe", "object", "embed"].contains(tag.name)
        #expect(!isActive || isData || isModule, "\(path)")
        for (name, value) in tag.attributes {
          #expect(name != "style" && !name.hasPrefix("on"), "\(path): \(tag.name) \(name)")
          if name == "src" || (tag.name == "link" && name == "href") {
            #expect(!value.contains("//"), "\(path): \(value)")
          }
        }
      }
      #expect(scripts == 1, "\(path)")
    }
  }

  /// Addresses of this site in links, pictures and the head.
  private static func internalLinks(_ html: String) -> [String] {
    HTMLScan(html).tags.flatMap { tag in
      ["href", "src"].compactMap { tag.value($0) }
    }.filter { !$0.hasPrefix("http") && !$0.hasPrefix("mailto:") }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    var segments = path.split(separator: "/").dropLast().map(String.init)
    for segment in link.split(separator: "/") {
      if segment == ".." { _ = segments.popLast() } else { segments.append(String(segment)) }
    }
    return segments.joined(separator: "/")
  }

  private static func repeated(_ ids: [String]) -> [String] {
    ids.filter { id in ids.count { $0 == id } > 1 }
  }
}
