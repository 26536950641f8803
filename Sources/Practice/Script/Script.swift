import Optimization

/// What is done line by line: `SessionScript` says what the lines mean.
public protocol Script {
  /// A script of which nothing was read yet.
  init()
  /// Does what a line says, and returns its results: lines that begin with a space.
  mutating func apply(_ line: ArraySlice<UInt8>) -> [UInt8]
}

extension Script {
  /// What these lines lead to: their results without the lines themselves.
  public mutating func feed(_ lines: [UInt8]) -> [UInt8] {
    var results: [UInt8] = []
    var rest = lines[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(line.count + 1)
      switch line.first {
      case nil, UInt8(ascii: " "), UInt8(ascii: "#"): continue
      default: results += apply(line)
      }
    }
    return results
  }

  /// The script with the results that its lines have now. A line that is not understood says so.
  public static func replay(_ script: [UInt8]) -> [UInt8] {
    var session = Self()
    var replayed: [UInt8] = []
    var lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if line.first == UInt8(ascii: " ") { continue }
      replayed += line + [UInt8(ascii: "\n")]
      replayed += session.feed(Array(line))
    }
    return replayed
  }
}
