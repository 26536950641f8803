import Curriculum
import SiteGeneration

/// A whole site in memory.
struct Rendered {
  let files: [String: [UInt8]]
  let paths: [String]

  init(_ course: Course, _ options: SiteOptions = SiteOptions()) {
    let pages = SiteGenerator(course: course, options: options).pages()
    paths = pages.map(\.path)
    files = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.render()) })
  }

  var htmlPaths: [String] { paths.filter { $0.hasSuffix(".html") } }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// What stands between `<main …>` and `</main>`, drawings and formulas left out.
  func main(_ path: String) -> String {
    let html = text(path)
    guard let start = html.firstRange(of: "<main"), let end = html.firstRange(of: "</main>") else {
      return ""
    }
    return Self.withoutPictures(String(html[start.lowerBound..<end.upperBound])) + "\n"
  }

  /// `html` with `<svg…>…</svg>` and `<math…>…</math>` emptied: they have tests of their own.
  static func withoutPictures(_ html: String) -> String {
    var html = html
    for name in ["svg", "math"] {
      var result = ""
      var rest = html[...]
      while let start = rest.firstRange(of: "<\(name)"),
        let end = rest[start.upperBound...].firstRange(of: "</\(name)>")
      {
        result += rest[..<start.lowerBound] + "<\(name)></\(name)>"
        rest = rest[end.upperBound...]
      }
      html = result + rest
    }
    return html
  }
}
