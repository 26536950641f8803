internal import Mustache

/// The templates, compiled once, and the files that pages load.
struct Theme: Sendable {
  /// A file that keeps its name as long as it keeps its bytes.
  struct Asset: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  let stylesheet: Asset
  let icon: Asset
  /// What other sites show beside a link to this one: 1200×630 PNG.
  let picture: Asset
  /// The parts of the pages' script, in order; `SiteScript` makes one module of them.
  let script: [UInt8]
  /// The parts of the module that is loaded where somebody practises.
  let practice: [UInt8]
  /// The module that is loaded where somebody goes to the field for a schedule.
  let schedule: [UInt8]
  private let templates: MustacheLibrary

  init() {
    var templates = MustacheLibrary()
    var stylesheet: [UInt8] = []
    var icon: [UInt8] = []
    var picture: [UInt8] = []
    var script: [UInt8] = []
    var practice: [UInt8] = []
    var schedule: [UInt8] = []
    // The files come sorted by path, so `style/10-base.css` stands before `style/20-demos.css`.
    for file in EmbeddedFiles.files {
      let path = file.path.description
      if path.hasSuffix(".mustache") {
        Self.register(file.text.description, path, in: &templates)
      } else if path.hasSuffix(".css") {
        stylesheet += file.text.description.utf8
      } else if path.hasPrefix("practice/") {
        practice += ScriptPart.compact(Array(file.text.description.utf8))
      } else if path.hasPrefix("schedule/") {
        schedule += ScriptPart.compact(Array(file.text.description.utf8))
      } else if path.hasSuffix(".js") {
        script += ScriptPart.compact(Array(file.text.description.utf8))
      } else if path.hasSuffix(".svg") {
        icon = Array(file.text.description.utf8)
      } else if path.hasSuffix(".png") {
        // Bytes are embedded as characters: U+0000 to U+00FF.
        picture = file.text.description.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
    }
    (self.templates, self.script) = (templates, script)
    (self.practice, self.schedule) = (practice, schedule)
    self.stylesheet = Self.asset("style", "css", stylesheet)
    self.icon = Self.asset("icon", "svg", icon)
    self.picture = Self.asset("picture", "png", picture)
  }

  /// The template `name` filled with `values`; text is escaped, names ending in `HTML` are not.
  func render(_ name: String, _ values: [String: Any]) -> String {
    guard let text = templates.render(values, withTemplate: name) else {
      preconditionFailure("the theme has no template named \(name)")
    }
    return text
  }

  private static func register(
    _ text: String, _ path: String, in templates: inout MustacheLibrary
  ) {
    let name = String(path.dropLast(".mustache".count))
    do { try templates.register(text, named: name) } catch {
      preconditionFailure("the theme's template \(path) is malformed: \(error)")
    }
  }

  static func asset(_ name: String, _ ending: String, _ bytes: [UInt8]) -> Asset {
    Asset(path: "assets/\(name).\(ContentHash.hex(of: bytes)).\(ending)", bytes: bytes)
  }
}
