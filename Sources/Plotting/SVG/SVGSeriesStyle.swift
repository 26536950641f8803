/// How a curve looks when colour says nothing: its dashes and the shape of its markers.
struct SVGSeriesStyle {
  /// A value of `stroke-dasharray`; nil for a solid line.
  let dashes: StaticString?
  /// A path about (0, 0), some 10 units large.
  let marker: StaticString

  /// The look of the curve number `index`, which counts from 0.
  static func style(_ index: Int) -> SVGSeriesStyle {
    let all = [
      SVGSeriesStyle(dashes: nil, marker: "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
      SVGSeriesStyle(dashes: "11 5", marker: "m0-6l6 10.5h-12z"),
      SVGSeriesStyle(dashes: "2 5", marker: "m-4.5-4.5h9v9h-9z"),
      SVGSeriesStyle(dashes: "13 4 3 4", marker: "m0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z"),
      SVGSeriesStyle(dashes: "6 4", marker: "m0 6l6-10.5h-12z"),
      SVGSeriesStyle(dashes: "18 6", marker: "m-5.5-2h3.5v-3.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5z"),
    ]
    return all[index % all.count]
  }
}
