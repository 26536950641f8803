internal import Curriculum
internal import Demos
internal import Optimization
internal import Plotting

extension ContentHTML {
  /// Opens the box of a demo; one that pages can run says how, for the script to read.
  mutating func openDemo(_ block: DemoBlock, id name: String) {
    let demo = block.demo
    guard demo.isLive else { return writer.open("div", ("class", "demo"), ("id", name)) }
    let dataSets = demo.dataSets.map(\.text).joined(separator: " ")
    writer.open(
      "div", ("class", "demo"), ("id", name), ("data-demo", block.id),
      ("data-module", demo.module.text),
      ("data-sets", dataSets.isEmpty ? nil : dataSets),
      ("data-request", DemoRequest.prepared(demo, id: "figure-" + name)))
  }

  /// What moves a demo; hidden until the script shows it.
  mutating func writeControls(of block: DemoBlock, _ figure: Figure, id name: String) {
    guard block.demo.isLive else { return }
    writer.freshLine()
    writer.open(
      "form", ("class", "controls"), ("hidden", ""), ("aria-label", "Controls: " + block.title),
      ("autocomplete", "off"), ("data-absent", "This figure is a picture here."),
      ("data-stage", "The values of the curves: arrow keys go from step to step"),
      ("data-grip", "The start: arrow keys move it"))
    writer.newline()
    for parameter in block.demo.parameters { writeSlider(parameter, id: name) }
    if block.demo.usesSeed { writeSeed(block.demo.inputs.seed, id: name) }
    writeDeck(figure)
    writer.element(
      "output", ("class", "reading"), ("aria-live", "off"),
      ("data-hint", "Point at the picture, or use its arrow keys, to read the curves."), text: "")
    writer.newline()
    writer.element("p", ("class", "visually-hidden"), ("role", "status"), text: "")
    writer.newline()
    writer.close("form")
    writer.newline()
  }

  private mutating func writeSlider(_ parameter: DemoParameter, id name: String) {
    let word = parameter.name.text
    let label = word.replacing("_", with: " ")
    let id = name + "-" + word
    let (from, to) = (DecimalText.shortest(parameter.from), DecimalText.shortest(parameter.to))
    let value = DecimalText.shortest(parameter.value)
    writer.open("p", ("class", "slider"))
    writer.element("label", ("for", id), text: label)
    openRoom()
    writer.void(
      "input", ("type", "range"), ("id", id), ("name", word), ("min", from), ("max", to),
      ("step", DecimalText.shortest(parameter.step)), ("value", value))
    writer.close("span")
    openRoom()
    writer.void(
      "input", ("type", "number"), ("aria-label", label + ", exactly"), ("min", from), ("max", to),
      ("step", "any"), ("value", value))
    writer.close("span")
    writer.close("p")
    writer.newline()
  }

  private mutating func writeSeed(_ seed: UInt64, id name: String) {
    writer.open("p", ("class", "slider"))
    writer.element("label", ("for", name + "-seed"), text: "seed")
    writer.element("button", ("type", "button"), ("value", "another"), text: "Another")
    openRoom()
    writer.void(
      "input", ("type", "number"), ("id", name + "-seed"), ("name", "seed"), ("min", "0"),
      ("max", "9007199254740991"), ("step", "1"), ("value", "\(seed)"))
    writer.close("span")
    writer.close("p")
    writer.newline()
  }

  // In the slider's grid, an input that changes would be laid out together with the whole page.
  private mutating func openRoom() {
    writer.open("span", ("class", "room"))
  }

  private mutating func writeDeck(_ figure: Figure) {
    writer.open("p", ("class", "deck"))
    writer.element(
      "button", ("type", "button"), ("value", "play"), ("data-other", "Pause"), text: "Play")
    writer.element("button", ("type", "button"), ("value", "step"), text: "Step")
    writer.element("button", ("type", "button"), ("value", "reset"), text: "Reset")
    writer.element(
      "button", ("type", "button"), ("value", "compare"), ("aria-pressed", "false"),
      text: "Compare")
    let isLogarithmic = figure.y.scale == .logarithmic
    writer.open("label", ("hidden", figure.suitsLogarithm || isLogarithmic ? nil : ""))
    writer.void(
      "input", ("type", "checkbox"), ("name", "logarithmic"), ("checked", isLogarithmic ? "" : nil))
    writer.text(" logarithmic")
    writer.close("label")
    writer.close("p")
    writer.newline()
  }

  /// How to see the same values again; hidden until the script shows it.
  mutating func writeRepeat(of block: DemoBlock, id name: String) {
    guard block.demo.isLive else { return }
    writer.open("details", ("class", "numbers repeat"), ("hidden", ""))
    writer.element("summary", text: "These values again")
    writer.open("p")
    writer.text("In a terminal: ")
    writer.element("code", text: "lrlearn demo " + block.id)
    writer.close("p")
    writer.open("p")
    writer.text("On this page: ")
    writer.element("a", ("href", "#" + name), text: "a link to the demo as it stands")
    writer.close("p")
    writer.close("details")
    writer.newline()
  }
}
