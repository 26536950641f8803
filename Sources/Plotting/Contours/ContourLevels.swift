internal import CLibm

/// The heights at which contour lines are drawn: few enough to be read.
///
/// They lie at equal ratios above the lowest height, so that the bottom of a valley has lines as its
/// walls have; on a surface that is nearly flat, at equal distances.
struct ContourLevels {
  let levels: [Double]
  /// What the height above the lowest is multiplied by from line to line.
  let ratio: Double?

  private static let most = 6

  init(_ heights: [Double], floor: Double?) {
    let sorted = heights.filter { $0.isFinite && abs($0) < 1e300 }.sorted()
    guard let first = sorted.first, let last = sorted.last, first < last else {
      (levels, ratio) = ([], nil)
      return
    }
    let lowest = min(floor ?? first, first)
    // The corners of a steep surface are not worth a line, nor is what no grid can show.
    let top = ContourLevels.part(0.97, of: sorted) - lowest
    let bottom = max(ContourLevels.part(0.01, of: sorted) - lowest, top * 1e-6)
    for ratio in [2.0, 3, 4, 5, 10, 100, 1000] where top > 0 {
      let powers = ContourLevels.powers(of: ratio, from: bottom, to: top)
      if powers.count < 4 { break }
      guard powers.count <= ContourLevels.most else { continue }
      (levels, self.ratio) = (powers.map { lowest + $0 }, ratio)
      return
    }
    levels = (1...6).map { first + (last - first) * Double($0) / 7 }
    ratio = nil
  }

  private static func part(_ part: Double, of sorted: [Double]) -> Double {
    sorted[Int(part * Double(sorted.count - 1))]
  }

  private static func powers(of ratio: Double, from low: Double, to high: Double) -> [Double] {
    let first = Int((log(low) / log(ratio)).rounded(.up))
    let last = Int((log(high) / log(ratio)).rounded(.down))
    guard first <= last, last - first < 100 else { return [] }
    return (first...last).map { pow(ratio, Double($0)) }
  }
}
