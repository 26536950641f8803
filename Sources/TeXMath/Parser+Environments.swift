extension Parser {
  /// `\begin{cases} … \end{cases}`
  mutating func environment(_ begin: Token) throws(TeXError) -> Node {
    let (name, range) = try environmentName(begin)
    guard let kind = Node.GridKind(rawValue: name) else {
      let near = Suggestion.nearest(to: name, among: Node.GridKind.allCases.map(\.rawValue))
      let hint = near.map { "; did you mean '\($0)'?" } ?? ""
      throw TeXError(range: range, message: "the environment '\(name)' is not supported\(hint)")
    }
    var rows: [[[Node]]] = [[]]
    while true {
      let cell = try row()
      rows[rows.count - 1].append(cell)
      guard let token = current else {
        throw TeXError(range: begin.range, message: "no \\end{\(name)} for this \\begin")
      }
      position += 1
      switch token.kind {
      case .column: continue
      case .newRow: rows.append([])
      case .command("end"):
        let (closing, range) = try environmentName(token)
        guard closing == name else {
          throw TeXError(range: range, message: "this should be '\(name)', as in its \\begin")
        }
        return .grid(kind, trimmed(rows))
      default: throw unexpected(token)
      }
    }
  }

  /// A last `\\` begins no row.
  private func trimmed(_ rows: [[[Node]]]) -> [[[Node]]] {
    guard rows.count > 1, let last = rows.last, last.allSatisfy(\.isEmpty) else { return rows }
    return Array(rows.dropLast())
  }

  private mutating func environmentName(_ owner: Token) throws(TeXError) -> (String, Range<Int>) {
    guard let open = current, open.kind == .openBrace else { throw missingArgument(owner) }
    position += 1
    var name = ""
    while let token = current, case .character(let character) = token.kind {
      name += character
      position += 1
    }
    guard let close = current, close.kind == .closeBrace else {
      throw TeXError(range: open.range, message: "an environment's name is made of letters")
    }
    position += 1
    return (name, open.range.lowerBound..<close.range.upperBound)
  }
}
