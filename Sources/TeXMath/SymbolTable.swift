/// Everything that has one written form and no arguments.
enum SymbolTable {
  /// By command name.
  static let commands = table(
    greek + binaries + relations + arrows + others + delimiters + escaped)

  /// By character, for what can be typed as it is.
  static let characters: [String: Symbol] = {
    var result = table(plain)
    for symbol in greek + binaries + relations + arrows + others + delimiters
    where result[symbol.unicode] == nil { result[symbol.unicode] = symbol }
    return result
  }()

  /// The delimiters after `\left` and `\right`, by command or character.
  static func delimiter(_ name: String, isCommand: Bool) -> Symbol? {
    let found = isCommand ? commands[name] : characters[name]
    guard let found, found.kind == .opening || found.kind == .closing || found.isBar else {
      return nil
    }
    return found
  }

  private static func table(_ symbols: [Symbol]) -> [String: Symbol] {
    Dictionary(symbols.map { ($0.command, $0) }) { first, _ in first }
  }

  /// Makes symbols from lines of `command unicode ascii`.
  static func symbols(_ kind: Symbol.Kind, _ text: String) -> [Symbol] {
    text.split(separator: "\n").map { line in
      let fields = line.split(separator: " ").map(String.init)
      return Symbol(command: fields[0], unicode: fields[1], ascii: fields[2], kind: kind)
    }
  }
}

extension Symbol {
  /// A bar opens and closes alike.
  var isBar: Bool { unicode == "|" || unicode == "‖" }
}
