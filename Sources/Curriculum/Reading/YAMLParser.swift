internal import Markdown
internal import Yams

/// The one door to Yams: YAML to nodes with file positions.
struct YAMLParser {
  /// Why a text could not be read.
  struct Fault: Error {
    let message: String
    let range: SourceRange
  }

  private let text: EmbeddedText
  private var budget = 100_000

  /// Deeper lists and mappings than this mean nothing to us.
  private static let depthLimit = 16
  /// Aliases can blow a small file up to a large tree; nobody needs them here.
  private static let aliasLimit = 24

  /// The root of `text`, or nil when it holds nothing.
  static func parse(_ text: EmbeddedText) throws(Fault) -> YAMLNode? {
    if text.bytes.aliasCount > aliasLimit {
      throw Fault(message: "too many aliases (`*name`) in this YAML", range: text.range(0..<0))
    }
    let root: Yams.Node?
    do {
      root = try Yams.compose(
        yaml: String(decoding: text.bytes, as: UTF8.self), .default, .default, .utf8)
    } catch {
      throw fault(error, in: text)
    }
    guard let root else { return nil }
    var parser = YAMLParser(text: text)
    return try parser.node(root, depth: 0)
  }

  private init(text: EmbeddedText) { self.text = text }

  private mutating func node(_ node: Yams.Node, depth: Int) throws(Fault) -> YAMLNode {
    let offset = node.mark.map { text.offset(line: $0.line, scalarColumn: $0.column) } ?? 0
    budget -= 1
    guard budget > 0, depth <= Self.depthLimit else {
      throw Fault(message: "this YAML is nested too deep", range: text.range(offset..<offset))
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: offset)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      return YAMLNode(
        value: .sequence(items), range: text.range(offset..<offset), isVerbatim: false)
    case .mapping(let mapping):
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      for (key, value) in mapping {
        pairs.append(
          (try self.node(key, depth: depth + 1), try self.node(value, depth: depth + 1)))
      }
      return YAMLNode(
        value: .mapping(pairs), range: text.range(offset..<offset), isVerbatim: false)
    case .alias: throw Fault(message: "aliases are not read", range: text.range(offset..<offset))
    }
  }

  private func scalar(_ scalar: Yams.Node.Scalar, at offset: Int) -> YAMLNode {
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    let start = offset + (isQuoted ? 1 : 0)
    let words = Array(scalar.string.utf8)
    let isVerbatim = start <= text.bytes.count && text.bytes[start...].starts(with: words)
    let lineEnd = text.bytes[min(start, text.bytes.count)...].firstIndex(of: 10)
    let end = isVerbatim ? start + words.count : lineEnd ?? text.bytes.count
    return YAMLNode(
      value: .scalar(scalar.string, isPlain: scalar.style == .plain),
      range: text.range(start..<max(start, end)), isVerbatim: isVerbatim)
  }

  private static func fault(_ error: any Error, in text: EmbeddedText) -> Fault {
    func place(_ mark: Yams.Mark) -> SourceRange {
      let offset = text.offset(line: mark.line, scalarColumn: mark.column)
      return text.range(offset..<offset)
    }
    guard let error = error as? YamlError else {
      return Fault(message: "this is not YAML", range: text.range(0..<0))
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Fault(message: "this is not YAML: \(problem)", range: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return Fault(message: "\(names) is given twice", range: place(context.mark))
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Fault(message: "this is not YAML", range: text.range(0..<0))
    }
  }
}

extension [UInt8] {
  /// How many words could be YAML aliases: `*name` where a value may stand.
  fileprivate var aliasCount: Int {
    var count = 0
    var before: UInt8 = 10
    for byte in self {
      if byte == UInt8(ascii: "*"), [10, 32, 44, 91, 123].contains(before) { count += 1 }
      before = byte
    }
    return count
  }
}
