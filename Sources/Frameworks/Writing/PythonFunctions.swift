internal import Optimization

/// Functions of the step that Python code defines before it uses them.
struct PythonFunctions {
  private var printer: FormulaPrinter
  private var definitions: [String] = []
  /// The line that makes a number of the step what it has to be.
  private let cast: String?

  init(_ dialect: FormulaDialect, cast: String? = nil) {
    printer = FormulaPrinter(dialect)
    self.cast = cast
  }

  /// A lambda where that is short and without branches, else the name of a function.
  mutating func reference(to formula: RateFormula, named name: String, room: Int) -> String {
    var trial = FormulaPrinter(printer.dialect)
    let lambda = "lambda " + trial.step + ": " + trial.text(of: formula)
    var isBranch = false
    if case .choice = formula { isBranch = true }
    guard isBranch || lambda.utf8.count > room || !trial.tables.isEmpty else { return lambda }
    define(formula, named: name)
    return name
  }

  /// Defines `name` as a function.
  mutating func define(_ formula: RateFormula, named name: String) {
    var text = "def " + name + "(" + printer.step + "):\n"
    if let cast { text += "    " + cast + "\n" }
    for line in printer.lines(of: formula) { text += laidOut("    ", line, indent: 4) + "\n" }
    definitions.append(text)
  }

  /// Whether a function needs the module `math`.
  var usesMath: Bool { definitions.contains { mentions($0, "math.") } }

  /// The definitions with two empty lines around each, and before them the lists that they use.
  var text: String {
    guard !definitions.isEmpty else { return "" }
    var text = ""
    for line in printer.definitions { text += line + "\n" }
    if !text.utf8.isEmpty { text = "\n" + text }
    for definition in definitions { text += "\n\n" + definition }
    return text + "\n\n"
  }
}
