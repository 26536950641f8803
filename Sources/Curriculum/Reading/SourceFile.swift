internal import Markdown

/// The bytes of one file, cut into lines, with everything dangerous in them made harmless.
///
/// What is not UTF-8 and what could drive a terminal is replaced byte for byte by `?`, so that
/// every position stays a position of the file; `faults` tells where.
struct SourceFile: Sendable {
  /// Relative to the content folder.
  let path: String
  /// As diagnostics name it.
  let displayPath: String
  /// Well-formed UTF-8 without control characters, as long as the file.
  let bytes: [UInt8]
  /// What was replaced.
  let faults: [TextFault]
  /// The lines of `bytes`.
  let lines: LineTable

  init(path: String, displayPath: String, bytes: [UInt8]) {
    (self.path, self.displayPath) = (path, displayPath)
    (self.bytes, faults) = cleaned(bytes)
    lines = LineTable(self.bytes)
  }

  /// The bytes of the line numbered from 1, without its ending; empty beyond the file.
  func line(_ number: Int) -> ArraySlice<UInt8> { bytes[lines.bytes(ofLine: number)] }

  /// The bytes of a range.
  func bytes(in range: SourceRange) -> ArraySlice<UInt8> {
    let start = lines.offset(of: range.start)
    return bytes[start..<max(start, lines.offset(of: range.end))]
  }
}
