import Optimization

extension ProgressDocument {
  /// The document as JSON, an entry a line. Equal documents give equal bytes.
  public var json: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(160 * entries.count + 200)
    output.add(#"{"schema":""#)
    output.add(Self.schema)
    output.add(#"","course":"#)
    output.append(quoted: course)
    output.add(#","entries":["#)
    for (place, entry) in entries.enumerated() {
      output.add(place == 0 ? "\n" : ",\n")
      output += entry.json
    }
    output.add("\n]}\n")
    return output
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ name: Name) { self += name.bytes }
}
