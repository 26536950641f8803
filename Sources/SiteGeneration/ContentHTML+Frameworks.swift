internal import Curriculum
internal import Frameworks
internal import Optimization

extension ContentHTML {
  /// The schedule as code, a tab for each framework: radio buttons and the panels they show.
  ///
  /// Without styles, and on paper, all panels stand below each other under their names.
  mutating func write(_ block: FrameworksBlock) {
    let versions = block.versions
    guard !versions.isEmpty else { return writeCode(block.expression, language: "") }
    counters.frameworks += 1
    writer.freshLine()
    writer.open("div", ("class", "frameworks"))
    writer.newline()
    writeHead(of: block, isExact: versions.allSatisfy { $0.isExact })
    writer.open("fieldset", ("class", "tabs"), ("data-remember", "framework"))
    writer.newline()
    writer.element("legend", text: "Framework")
    writer.newline()
    for (index, version) in versions.enumerated() { writeTab(version, isFirst: index == 0) }
    for version in versions { writePanel(version) }
    writer.close("fieldset")
    writer.newline()
    writer.close("div")
    writer.newline()
  }

  private mutating func writeHead(of block: FrameworksBlock, isExact: Bool) {
    writer.open("p", ("class", "frameworks-source"))
    writer.element("span", ("class", "label"), text: "In code")
    writer.text(" ")
    writer.element("code", text: block.expression)
    writer.close("p")
    writer.newline()
    writer.open("p", ("class", "frameworks-note"))
    writer.text("Each tab is a whole program with exactly this curve")
    writer.text(isExact ? "." : "; ≈ marks where there is none.")
    writer.text(" For another schedule: ")
    writer.element("code", text: "lrlearn code 'SCHEDULE' --to keras")
    writer.text(".")
    writer.close("p")
    writer.newline()
  }

  private mutating func writeTab(_ version: FrameworkVersion, isFirst: Bool) {
    let name = version.target.name.text
    let tab = id("code-\(counters.frameworks)-\(name)")
    writer.void(
      "input", ("type", "radio"), ("name", id("code-\(counters.frameworks)")), ("id", tab),
      ("value", name), ("checked", isFirst ? "" : nil))
    writer.open("label", ("for", tab))
    writer.text(version.target.titleText)
    if !version.isExact {
      writer.text(" ")
      writer.element("span", ("aria-hidden", "true"), text: "≈")
      writer.element("span", ("class", "visually-hidden"), text: "(no exact equivalent)")
    }
    writer.close("label")
    writer.newline()
  }

  private mutating func writePanel(_ version: FrameworkVersion) {
    let title = version.target.titleText
    writer.open("div", ("class", "panel"), ("role", "group"), ("aria-label", title))
    writer.newline()
    writer.element("p", ("class", "panel-title"), text: title)
    writer.newline()
    switch version.outcome {
    case .exact(let code):
      writeCode(code.text, language: version.target.language, title: title)
    case .missing(let reason, let nearest): writeMissing(title, reason, nearest)
    }
    writer.close("div")
    writer.newline()
  }

  private mutating func writeMissing(_ title: String, _ reason: String, _ nearest: NearestCall?) {
    writer.open("p")
    writer.element("strong", text: "No exact equivalent.")
    writer.text(" " + reason + ".")
    writer.close("p")
    writer.newline()
    guard let nearest else { return }
    writer.element("p", text: "The nearest call:")
    writer.newline()
    let lines = CallLayout.lines(of: nearest.expression, width: 66)
    writeCode(
      lines.joined(separator: "\n") + "\n", language: "python", title: title + ", nearest call")
    writer.element("p", text: "Over \(nearest.steps) steps: \(nearest.difference)")
    writer.newline()
  }
}

extension FrameworkVersion {
  fileprivate var isExact: Bool {
    switch outcome {
    case .exact: true
    case .missing: false
    }
  }
}

extension CodeTarget {
  fileprivate var titleText: String { "\(title)" }

  /// As a class of code names it.
  fileprivate var language: String {
    switch self {
    case .pytorch, .keras, .optax, .transformers: "python"
    case .swift: "swift"
    }
  }
}
