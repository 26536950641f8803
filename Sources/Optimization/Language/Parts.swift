extension ArraySlice<UInt8> {
  /// The parts between the separators, at most `most`; empty ones are left out unless `keepsEmpty`.
  ///
  /// It is `split`, once for everybody: that is long, and would be repeated at each place.
  @inline(never)
  public func parts(
    at separator: UInt8 = UInt8(ascii: " "), most: Int = .max, keepsEmpty: Bool = false
  ) -> [ArraySlice<UInt8>] {
    split(separator: separator, maxSplits: most - 1, omittingEmptySubsequences: !keepsEmpty)
  }
}
