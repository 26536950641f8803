extension StaticString {
  /// The literal as text.
  var text: String { Name(stringLiteral: self).text }
}

extension StaticString {
  /// Whether it says the same as `other`.
  @inline(never)
  func spells(_ other: StaticString) -> Bool {
    guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
    for index in 0..<utf8CodeUnitCount where utf8Start[index] != other.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether it says the same as `name`.
  @inline(never)
  func spells(_ name: Name) -> Bool {
    guard utf8CodeUnitCount == name.bytes.count else { return false }
    for index in 0..<utf8CodeUnitCount where utf8Start[index] != name.bytes[index] {
      return false
    }
    return true
  }
}
