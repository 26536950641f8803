/// Which parts of a cell plot there is room for, and where the plot area lies.
struct CellLayout {
  /// Lines above the plot: 0 or 1 for the title of the y axis.
  private(set) var yTitleLines = 1
  /// Lines for the title of the x axis: 0 or 1.
  private(set) var xTitleLines = 1
  /// Lines of the legend.
  private(set) var legendLines: Int
  /// Lines for the x axis and its tick labels: 2, or 0 in the smallest plots.
  private(set) var axisLines = 2
  /// Rows of the plot area.
  let rows: Int

  /// Gives up the least important parts until the plot area has four rows, or none is left.
  init(height: Int, hasXTitle: Bool, hasYTitle: Bool, legendLines: Int) {
    self.legendLines = legendLines
    yTitleLines = hasYTitle ? 1 : 0
    xTitleLines = hasXTitle ? 1 : 0
    var room = height - yTitleLines - xTitleLines - legendLines - axisLines
    func giveUp(_ part: inout Int, unless enough: Int) {
      guard room < enough else { return }
      room += part
      part = 0
    }
    giveUp(&xTitleLines, unless: 4)
    giveUp(&yTitleLines, unless: 4)
    giveUp(&self.legendLines, unless: 4)
    giveUp(&axisLines, unless: 2)
    self.rows = room
  }

  /// The first row of the plot area.
  var top: Int { yTitleLines }
  /// The row of the x axis.
  var axisRow: Int { top + rows }
  /// The row of the x axis' title.
  var xTitleRow: Int { axisRow + axisLines }
  /// The first row of the legend.
  var legendRow: Int { xTitleRow + xTitleLines }
}
