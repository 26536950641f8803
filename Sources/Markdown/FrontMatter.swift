/// The YAML at the head of a file, and the rest of the file with its lines in their places.
///
/// Front matter opens with a first line of `---` and closes with a line of `---` or `...`; spaces
/// behind either are allowed.
public struct FrontMatter: Sendable, Equatable {
  /// The lines between the fences, or nil when the file has no (closed) front matter.
  /// Line 1 of it is line 2 of the file; columns are the same.
  public let yaml: String?
  /// From the opening fence to the end of the closing one.
  public let range: SourceRange?
  /// The file with an empty line for every line of front matter, so that positions stay those of
  /// the file.
  public let body: [UInt8]
  /// Front matter that is never closed.
  public let fault: Document.Fault?

  private init(
    yaml: String? = nil, range: SourceRange? = nil, body: [UInt8], fault: Document.Fault? = nil
  ) { (self.yaml, self.range, self.body, self.fault) = (yaml, range, body, fault) }

  /// Separates the front matter from the text; unclosed front matter is left in `body` as it is.
  public static func split(_ bytes: [UInt8]) -> FrontMatter {
    let table = LineTable(bytes)
    guard isFence(bytes[table.bytes(ofLine: 1)], "---") else { return FrontMatter(body: bytes) }
    for line in stride(from: 2, through: table.lineCount, by: 1) {
      let text = bytes[table.bytes(ofLine: line)]
      guard isFence(text, "---") || isFence(text, "...") else { continue }
      return close(bytes, table, at: line)
    }
    let fault = Document.Fault(
      range: table.range(of: table.bytes(ofLine: 1)),
      message: "front matter is never closed; end it with a line of '---'")
    return FrontMatter(body: bytes, fault: fault)
  }

  private static func close(_ bytes: [UInt8], _ table: LineTable, at last: Int) -> FrontMatter {
    let yamlStart = table.bytes(ofLine: 2).lowerBound
    let closing = table.bytes(ofLine: last)
    let body = bytes[..<closing.upperBound].filter { $0 == 0x0A || $0 == 0x0D }
    return FrontMatter(
      yaml: String(decoding: bytes[yamlStart..<closing.lowerBound], as: UTF8.self),
      range: table.range(of: table.bytes(ofLine: 1).lowerBound..<closing.upperBound),
      body: body + bytes[closing.upperBound...])
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ fence: StaticString) -> Bool {
    var line = line
    while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
    return line.elementsEqual(UnsafeBufferPointer(start: fence.utf8Start, count: 3))
  }
}
