internal import Markdown

/// Reads the keys of a mapping one by one and says what is missing, of the wrong form or unknown.
struct YAMLFields {
  /// What the mapping belongs to, for messages: "a lesson", "a demo".
  let owner: String
  /// Where a missing key is reported.
  let place: SourceRange
  private let pairs: [(key: YAMLNode, value: YAMLNode)]
  private var asked: [String] = []

  init?(_ node: YAMLNode, of owner: String) {
    guard case .mapping(let pairs) = node.value else { return nil }
    (self.owner, self.pairs, place) = (owner, pairs, node.range)
  }

  /// The keys as they stand.
  var keys: [YAMLNode] { pairs.map(\.key) }

  /// The place of `key`, or of the mapping when it has none.
  func keyRange(_ key: String) -> SourceRange {
    pairs.first { $0.key.text == key }?.key.range ?? place
  }

  /// The value of `key`, however it looks; from now on the key is a known one.
  mutating func node(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    return value(of: key)
  }

  /// The value of `key`, however it looks.
  func value(of key: String) -> YAMLNode? { pairs.first { $0.key.text == key }?.value }

  /// One line of text.
  mutating func text(_ key: String, _ report: inout Report, isRequired: Bool = false) -> String? {
    let node = node(key)
    guard let node, !node.isEmpty else {
      if isRequired { report.add(.missingKey(key, of: owner), at: node?.range ?? place) }
      return nil
    }
    guard let text = node.text else {
      report.add(.wrongForm(key, "text"), at: node.range)
      return nil
    }
    let trimmed = text.trimmed
    if trimmed.isEmpty, isRequired { report.add(.missingKey(key, of: owner), at: node.range) }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A whole number in `range`.
  mutating func integer(
    _ key: String, in range: ClosedRange<Int>, _ report: inout Report
  ) -> Int? {
    guard let node = node(key), !node.isEmpty else { return nil }
    guard let value = node.text.flatMap({ Int($0) }), range.contains(value) else {
      let form = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      report.add(.wrongForm(key, form), at: node.range)
      return nil
    }
    return value
  }

  /// A finite number.
  mutating func number(_ key: String, _ report: inout Report) -> Double? {
    guard let node = node(key), !node.isEmpty else { return nil }
    guard let value = node.text.flatMap({ Double($0) }), value.isFinite else {
      report.add(.wrongForm(key, "a number"), at: node.range)
      return nil
    }
    return value
  }

  /// A list of texts; one text alone is no list.
  mutating func texts(_ key: String, _ report: inout Report) -> [YAMLNode] {
    guard let node = node(key), !node.isEmpty else { return [] }
    guard case .sequence(let items) = node.value else {
      report.add(.wrongForm(key, "a list"), at: node.range)
      return []
    }
    return items.filter { item in
      if item.text == nil { report.add(.wrongForm(key, "a list of texts"), at: item.range) }
      return item.text != nil
    }
  }

  /// A list of mappings or other nodes.
  mutating func items(_ key: String, _ report: inout Report) -> [YAMLNode] {
    guard let node = node(key), !node.isEmpty else { return [] }
    guard case .sequence(let items) = node.value else {
      report.add(.wrongForm(key, "a list"), at: node.range)
      return []
    }
    return items
  }

  /// Reports every key that was never asked for.
  func finish(_ report: inout Report) {
    for key in keys {
      let name = key.text ?? ""
      if !asked.contains(name) {
        report.add(.unknownKey(name, of: owner, accepted: asked), at: key.range)
      }
    }
  }
}

extension Finding {
  static func notYAML(_ message: String) -> Finding {
    let isUnquoted = message.hasSuffix("mapping values are not allowed in this context")
    let note = "put quotes around a text that holds `: `, such as \"step(0.1, by: 0.5, every: 10)\""
    return Finding("bad-yaml", message, notes: isUnquoted ? [note] : [])
  }

  static func notMapping(_ owner: String) -> Finding {
    Finding("bad-yaml", "\(owner) is written as `key: value` lines")
  }

  static func missingKey(_ key: String, of owner: String) -> Finding {
    Finding("missing-key", "\(owner) needs '\(key)'", notes: ["add a line `\(key): …`"])
  }

  static func wrongForm(_ key: String, _ form: String) -> Finding {
    Finding("bad-value", "'\(key)' must be \(form)")
  }

  static func unknownKey(_ key: String, of owner: String, accepted: [String]) -> Finding {
    Finding(
      "unknown-key", "\(owner) has no key '\(key)'",
      notes: [Finding.accepted(accepted, "keys")],
      replacement: nearestNames(to: key, among: accepted).first)
  }
}
