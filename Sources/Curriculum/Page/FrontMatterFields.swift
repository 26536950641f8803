internal import Markdown

extension PageBuilder {
  /// The keys of the page's front matter; nil, and a report, when there is none to read.
  mutating func fields(of frontMatter: FrontMatter) -> YAMLFields? {
    if let fault = frontMatter.fault {
      report.add(.openFrontMatter, at: fault.range)
      return nil
    }
    guard let yaml = frontMatter.yaml, let range = frontMatter.range else {
      report.add(.noFrontMatter(kind.owner), at: .fileStart)
      return nil
    }
    let text = EmbeddedText(lines: yaml, of: file, from: 2, fallback: range)
    return report.fields(of: text, owner: kind.owner, fallback: .fileStart)
  }
}

extension Report {
  /// The keys of a piece of YAML; nil, and a report, when it is none.
  mutating func fields(
    of text: EmbeddedText, owner: String, fallback: SourceRange
  ) -> YAMLFields? {
    do throws(YAMLParser.Fault) {
      guard let root = try YAMLParser.parse(text, &self), let fields = YAMLFields(root, of: owner)
      else {
        add(.notMapping(owner), at: fallback)
        return nil
      }
      return fields
    } catch {
      add(.notYAML(error.message), at: error.range)
      return nil
    }
  }
}

extension Finding {
  static let openFrontMatter = Finding(
    "front-matter", "the front matter is never closed", notes: ["end it with a line `---`"])

  static func noFrontMatter(_ owner: String) -> Finding {
    Finding(
      "front-matter", "\(owner) begins with front matter",
      notes: ["put `---`, `key: value` lines and `---` at the start of the file"])
  }
}
