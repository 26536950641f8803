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
  /// Where texts hold control characters.
  private var faults: [SourceRange] = []

  /// Deeper lists and mappings than this mean nothing to us.
  private static let depthLimit = 16
  /// Aliases can blow a small file up to a large tree; nobody needs them here.
  private static let aliasLimit = 24

  /// The root of `text`, or nil when it holds nothing. A key given twice is reported, and its
  /// later values are left out.
  static func parse(_ text: EmbeddedText, _ report: inout Report) throws(Fault) -> YAMLNode? {
    if text.bytes.aliasCount > aliasLimit {
      throw Fault(message: "too many aliases (`*name`) in this YAML", range: text.range(0..<0))
    }
    var bytes = text.bytes
    // The basic resolver, since types of scalars mean nothing here and the default one runs seven
    // regular expressions over every key.
    while true {
      do {
        let root = try Yams.compose(
          yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8)
        var parser = YAMLParser(text: text)
        let node = try root.map { root throws(Fault) in try parser.node(root, depth: 0) }
        for place in parser.faults { report.add(.notText(.controlCharacter), at: place) }
        return node
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let start = text.offset(line: context.mark.line, scalarColumn: context.mark.column)
        let twins = keys.flatMap { bytes.repeats(of: $0, from: start) }
        guard !twins.isEmpty else { throw fault(keys, at: text.range(start..<start)) }
        for twin in twins {
          report.add(
            .repeatedKey(String(decoding: bytes[twin], as: UTF8.self)), at: text.range(twin))
          bytes.blankEntry(at: twin.lowerBound)
        }
      } catch let fault as Fault {
        throw fault
      } catch {
        throw fault(error, in: text)
      }
    }
  }

  private init(text: EmbeddedText) { self.text = text }

  private mutating func node(_ node: Yams.Node, depth: Int) throws(Fault) -> YAMLNode {
    let offset = node.mark.map { text.offset(line: $0.line, scalarColumn: $0.column) } ?? 0
    budget -= 1
    guard budget > 0, depth <= Self.depthLimit else {
      throw Fault(message: "this YAML is nested too deep", range: text.range(offset..<offset))
    }
    switch node {
    case .scalar(let scalar):
      guard let words = scalar.string.harmless else { return self.scalar(scalar, at: offset) }
      var clean = scalar
      clean.string = words
      let node = self.scalar(clean, at: offset)
      faults.append(node.range)
      return node
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

  private static func fault(_ keys: [String], at range: SourceRange) -> Fault {
    let names = keys.map { "'\($0)'" }.joined(separator: ", ")
    return Fault(message: "\(names) is given twice", range: range)
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
      return fault(keys, at: place(context.mark))
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Fault(message: "this is not YAML", range: text.range(0..<0))
    }
  }
}

extension Finding {
  static func repeatedKey(_ key: String) -> Finding {
    Finding("bad-yaml", "'\(key)' is given twice", notes: ["the first one counts"])
  }
}

extension [UInt8] {
  /// Where lines below the first `key:` behind `start` begin with it again, indented alike.
  fileprivate func repeats(of key: String, from start: Int) -> [Range<Int>] {
    let key = Array(key.utf8)
    var found: [(range: Range<Int>, indent: Int)] = []
    var offset = start
    while offset < count {
      let lineStart = self[..<offset].lastIndex(of: 10).map { $0 + 1 } ?? 0
      if self[offset...].starts(with: key), self[(offset + key.count)...].first == UInt8(ascii: ":")
      {
        found.append((offset..<(offset + key.count), offset - lineStart))
      }
      guard let end = self[offset...].firstIndex(of: 10) else { break }
      offset = self[(end + 1)...].firstIndex { $0 != 32 } ?? count
    }
    return found.filter { $0.indent == found[0].indent }.dropFirst().map(\.range)
  }

  /// Puts spaces in place of the key at `start` and everything that is indented deeper below it.
  fileprivate mutating func blankEntry(at start: Int) {
    let lineStart = self[..<start].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let indent = start - lineStart
    var offset = start
    while offset < count {
      let end = self[offset...].firstIndex(of: 10) ?? count
      for index in offset..<end { self[index] = 32 }
      guard end < count else { return }
      let next = self[(end + 1)...].firstIndex { $0 != 32 } ?? count
      guard next < count, self[next] == 10 || next - end - 1 > indent else { return }
      offset = next
    }
  }

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
