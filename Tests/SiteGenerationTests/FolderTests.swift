import Foundation
import SiteGeneration
import Testing

struct `A site's folder` {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "lrlearn-site-\(UUID().uuidString)")

  private func page(_ path: String, _ text: String) -> SitePage {
    SitePage(path: path) { Array(text.utf8) }
  }

  private func text(_ path: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: path))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

  @Test func `gets what changed and loses what is stale`() throws {
    defer { cleanUp() }
    let first = try SiteFolder.write(
      [page("index.html", "one"), page("old/a/index.html", "x"), page("b.html", "b")],
      to: folder.path)
    #expect(first == SiteFolder.Report(written: 3))
    let second = try SiteFolder.write(
      [page("index.html", "two"), page("b.html", "b"), page("new/index.html", "n")],
      to: folder.path)
    #expect(second == SiteFolder.Report(written: 2, unchanged: 1, removed: 1))
    #expect(text("index.html") == "two")
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "old").path))
  }

  @Test func `keeps files that are not the site's`() throws {
    defer { cleanUp() }
    _ = try SiteFolder.write([page("a.html", "a")], to: folder.path)
    try Data("mine".utf8).write(to: folder.appending(path: "CNAME"))
    _ = try SiteFolder.write([page("b.html", "b")], to: folder.path)
    #expect(text("CNAME") == "mine")
    #expect(text("a.html") == nil)
  }

  @Test func `is refused when it holds somebody else's files`() throws {
    defer { cleanUp() }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: folder.appending(path: "index.html"))
    #expect(throws: SiteFolderError.notOurs(folder.path)) {
      try SiteFolder.write([page("index.html", "x")], to: folder.path)
    }
    #expect(text("index.html") == "mine")
    try Data("something else".utf8).write(to: folder.appending(path: SiteFolder.marker))
    #expect(throws: SiteFolderError.notOurs(folder.path)) {
      try SiteFolder.write([page("index.html", "x")], to: folder.path)
    }
  }

  @Test func `cannot be a file`() throws {
    defer { cleanUp() }
    try Data("mine".utf8).write(to: folder)
    #expect(throws: SiteFolderError.notAFolder(folder.path)) {
      try SiteFolder.write([page("index.html", "x")], to: folder.path)
    }
  }

  @Test func `does not follow a forged marker out of itself`() throws {
    defer { cleanUp() }
    _ = try SiteFolder.write([page("a.html", "a")], to: folder.path + "/site")
    try Data("mine".utf8).write(to: folder.appending(path: "precious"))
    let marker = folder.appending(path: "site").appending(path: SiteFolder.marker)
    try Data("lrlearn site 1\n../precious\n/etc/passwd\na.html\n".utf8).write(to: marker)
    _ = try SiteFolder.write([page("b.html", "b")], to: folder.path + "/site")
    #expect(text("precious") == "mine")
    #expect(text("site/a.html") == nil)
  }
}
