import CLibm

/// A function of numbers as Python has it, such as `math.cos`.
struct PythonFunction: Sendable {
  let name: Name
  /// How many numbers it takes.
  let counts: ClosedRange<Int>
  let apply: @Sendable ([Double]) -> Double

  init(
    _ name: Name, _ counts: ClosedRange<Int> = 1...1,
    _ apply: @escaping @Sendable ([Double]) -> Double
  ) {
    (self.name, self.counts, self.apply) = (name, counts, apply)
  }

  static let all: [PythonFunction] = [
    PythonFunction("abs") { $0[0].magnitude },
    PythonFunction("min", 2...100) { $0.reduce($0[0]) { $1 < $0 ? $1 : $0 } },
    PythonFunction("max", 2...100) { $0.reduce($0[0]) { $1 > $0 ? $1 : $0 } },
    PythonFunction("round") { $0[0].rounded(.toNearestOrEven) },
    PythonFunction("int") { $0[0].rounded(.towardZero) },
    PythonFunction("float") { $0[0] },
    PythonFunction("pow", 2...2) { CLibm.pow($0[0], $0[1]) },
    PythonFunction("math.sqrt") { $0[0].squareRoot() },
    PythonFunction("math.exp") { CLibm.exp($0[0]) },
    PythonFunction("math.log", 1...2) {
      $0.count == 1 ? CLibm.log($0[0]) : CLibm.log($0[0]) / CLibm.log($0[1])
    },
    PythonFunction("math.log2") { CLibm.log2($0[0]) },
    PythonFunction("math.log10") { CLibm.log10($0[0]) },
    PythonFunction("math.cos") { CLibm.cos($0[0]) },
    PythonFunction("math.sin") { CLibm.sin($0[0]) },
    PythonFunction("math.tanh") { CLibm.tanh($0[0]) },
    PythonFunction("math.floor") { $0[0].rounded(.down) },
    PythonFunction("math.ceil") { $0[0].rounded(.up) },
    PythonFunction("math.trunc") { $0[0].rounded(.towardZero) },
    PythonFunction("math.fabs") { $0[0].magnitude },
    PythonFunction("math.pow", 2...2) { CLibm.pow($0[0], $0[1]) },
  ]

  /// The function called `name`; NumPy's of the same name count as those of `math`.
  static func named(_ name: Name) -> PythonFunction? {
    let wanted = canonical(name)
    return all.first { $0.name == wanted }
  }

  /// `math.pi` and its kin.
  static func constant(named name: Name) -> Double? {
    let wanted = canonical(name)
    if wanted == "math.pi" { return .pi }
    if wanted == "math.e" { return 2.718281828459045 }
    if wanted == "math.tau" { return 2 * .pi }
    return nil
  }

  private static func canonical(_ name: Name) -> Name {
    for prefix: Name in ["np.", "numpy."] where name.bytes.starts(with: prefix.bytes) {
      return Name(Name("math.").bytes + name.bytes.dropFirst(prefix.bytes.count))
    }
    return name
  }
}
