/// Every command of the subset, for suggestions and for the table in the README.
enum Vocabulary {
  static let structures = [
    "frac", "tfrac", "dfrac", "sqrt", "left", "right", "begin", "end", "text", "operatorname",
    "operatorname*", "bmod",
  ]

  /// Sorted, without backslashes.
  static let commands: [String] = {
    let names =
      structures + SymbolTable.commands.keys + Functions.plain + Functions.withLimits
      + Node.Space.allCases.map(\.rawValue) + Node.Accent.allCases.map(\.rawValue)
      + Face.allCases.map(\.rawValue)
    return names.sorted()
  }()
}
