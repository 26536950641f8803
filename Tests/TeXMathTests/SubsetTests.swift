import TeXMath
import Testing

struct `The documented subset` {
  @Test func `shows what its table says`() throws {
    let rows = try readme().split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 20)
    for row in rows {
      let cells = row.replacing(#"\|"#, with: "\u{1}").split(separator: " | ")
        .map { $0.filter { $0 != "`" }.replacing("\u{1}", with: "|") }
      let formula = try TeXFormula(parsing: cells[1])
      #expect(formula.line == cells[2])
      #expect(formula.asciiLine + " |" == cells[3])
    }
  }

  @Test func `lists every command and no other`() throws {
    let list = try #require(try readme().split(separator: "## Every command").last)
    let commands = try #require(list.split(separator: "Environments:").first)
    let named = commands.split(separator: "`").filter { $0.hasPrefix("\\") }
    #expect(named.map { String($0.dropFirst()) }.sorted() == TeXFormula.commands)
  }

  @Test func `takes each of its commands`() throws {
    let needy = ["left", "right", "begin", "end"]
    for command in TeXFormula.commands where !needy.contains(command) {
      let source = command == "sqrt" ? "\\sqrt{R}" : "\\\(command){R}{R}"
      let formula = try TeXFormula(parsing: source)
      #expect(!formula.mathML(isDisplay: false).isEmpty)
      #expect(!formula.asciiLine.contains("?"), "\(command)")
    }
  }
}
