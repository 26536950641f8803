internal import Curriculum
internal import Demos
internal import Optimization
internal import Plotting

extension ContentHTML {
  /// A schedule of the catalogue: summary, formula, curve of its example, parameters, source.
  mutating func write(_ schedule: ScheduleDescriptor) {
    openEntry(schedule.name, schedule.title)
    writeTold(schedule.summary)
    writeFormula(schedule.formula)
    writeCurve(of: schedule)
    writeParameters(schedule.parameters)
    writeCatalogueTable(
      "Values of the example: \(schedule.title)", ["step", "rate"],
      schedule.worked.map {
        [DecimalText.whole($0.step), DecimalText.significant($0.rate, digits: 6)]
      })
    writeSource(schedule.source)
    closeEntry()
  }

  /// An optimizer of the catalogue: summary, update, parameters, first places, source.
  mutating func write(_ optimizer: OptimizerDescriptor) {
    openEntry(optimizer.name, optimizer.title)
    writeTold(optimizer.summary)
    writeFormula(optimizer.formula)
    writeCall(optimizer.example)
    writeParameters(optimizer.parameters)
    let start =
      optimizer.isForMatrices
      ? "From the matrix ((1, 0), (0, 1)) on ½·Σx², its first number" : "From x = 1 on ½·x²"
    writeCatalogueTable(
      "\(start): \(optimizer.title)", ["updates", "x"],
      optimizer.worked.map {
        [DecimalText.whole($0.updates), DecimalText.significant($0.place, digits: 6)]
      })
    writeSource(optimizer.source)
    closeEntry()
  }

  private mutating func openEntry(_ name: Name, _ title: StaticString) {
    writer.freshLine()
    writer.open("section", ("class", "part catalogue"))
    writer.newline()
    writer.element("h2", ("id", id(name.text)), text: "\(title)")
    writer.newline()
  }

  private mutating func closeEntry() {
    writer.close("section")
    writer.newline()
  }

  private mutating func writeFormula(_ formula: StaticString) {
    writer.element("p", ("class", "catalogue-formula"), text: "\(formula)")
    writer.newline()
  }

  private mutating func writeCall(_ example: StaticString) {
    writer.open("p")
    writer.element("code", text: "\(example)")
    writer.close("p")
    writer.newline()
  }

  /// The example's curve; the call stands below it.
  private mutating func writeCurve(of schedule: ScheduleDescriptor) {
    let steps = min(max(schedule.worked.lastChange * 5 / 4 + 1, 20), 10_000)
    guard let expression = try? Expression(parsing: "\(schedule.example)"),
      let figure = try? ScheduleFigure.make(expressions: [expression], steps: steps)
    else { return writeCall(schedule.example) }
    writer.open("figure", ("class", "drawing"))
    writer.newline()
    writer.raw(.trusted(SVGDrawing(figure, id: "figure-" + id(schedule.name.text)).text))
    writer.freshLine()
    writer.open("figcaption")
    writer.element("code", text: "\(schedule.example)")
    writer.text(". " + figure.sentence)
    writer.close("figcaption")
    writer.newline()
    writer.close("figure")
    writer.newline()
  }

  private mutating func writeParameters(_ parameters: [ParameterDescriptor]) {
    guard !parameters.isEmpty else { return }
    writer.open("dl", ("class", "parameters"))
    writer.newline()
    for parameter in parameters {
      writer.open("dt")
      writer.element("code", text: parameter.name.text)
      writer.close("dt")
      writer.open("dd")
      writer.text("\(parameter.meaning) ")
      var facts = "\(parameter.unit), \(parameter.range)"
      if let value = parameter.defaultValue { facts += ", \(value) when left out" }
      writer.element("span", ("class", "also"), text: facts)
      writer.close("dd")
      writer.newline()
    }
    writer.close("dl")
    writer.newline()
  }

  private mutating func writeSource(_ source: StaticString) {
    writer.open("div", ("class", "catalogue-source"))
    writeTold(source)
    writer.close("div")
    writer.newline()
  }

  /// Text of the catalogue, in which backticks mark code.
  private mutating func writeTold(_ text: StaticString) {
    writer.open("p")
    let pieces = "\(text)".split(separator: "`", omittingEmptySubsequences: false)
    for (place, piece) in pieces.enumerated() {
      if place.isMultiple(of: 2) {
        writer.text(String(piece))
      } else {
        writer.element("code", text: String(piece))
      }
    }
    writer.close("p")
    writer.newline()
  }

  private mutating func writeCatalogueTable(
    _ label: String, _ columns: [String], _ rows: [[String]]
  ) {
    guard !rows.isEmpty else { return }
    openScroller(label: label)
    writer.open("table")
    writer.newline()
    writer.open("thead")
    writeRow(columns, "th")
    writer.close("thead")
    writer.newline()
    writer.open("tbody")
    writer.newline()
    for row in rows {
      writeRow(row, "td")
      writer.newline()
    }
    writer.close("tbody")
    writer.close("table")
    closeScroller()
  }

  private mutating func writeRow(_ cells: [String], _ tag: StaticString) {
    writer.open("tr")
    for cell in cells { writer.element(tag, text: cell) }
    writer.close("tr")
  }
}

extension [WorkedValue] {
  /// The first of the steps from which on all values are the same.
  fileprivate var lastChange: Int {
    guard let last else { return 60 }
    return reversed().prefix { $0.rate == last.rate }.last?.step ?? last.step
  }
}
