/// The room that a block may use, in cells.
struct Extent {
  /// For running text.
  var text: Int
  /// For tables, plots and code.
  var wide: Int

  /// The room that is left beside a prefix of `cells`; nil when too little would be left to read in.
  func inset(by cells: Int) -> Extent? {
    guard text - cells >= Extent.least else { return nil }
    return Extent(text: text - cells, wide: wide - cells)
  }

  private static let least = 7
}
