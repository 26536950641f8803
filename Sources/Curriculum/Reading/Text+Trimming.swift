extension StringProtocol {
  /// Without spaces, tabs and line ends at both ends.
  var trimmed: String {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
    let bytes = utf8.drop(while: isSpace)
    return String(
      decoding: Array(Array(bytes).reversed().drop(while: isSpace).reversed()), as: UTF8.self)
  }
}
