extension Double {
  /// The shortest text of the number to 12 significant digits: `0.025`, `1e-07`, `60`.
  var shortText: String {
    guard isFinite, self != 0 else { return self == 0 ? "0" : "\(self)" }
    var scale = 0
    var probe = magnitude
    while probe >= 10, scale < 400 { (probe, scale) = (probe / 10, scale + 1) }
    while probe < 1, scale > -400 { (probe, scale) = (probe * 10, scale - 1) }
    guard scale > -13, scale < 15 else { return "\(self)" }
    return text(places: 11 - scale, trimsZeros: true)
  }

  /// The number rounded to `places` decimals; whole tens and hundreds for negative `places`.
  func text(places: Int, trimsZeros: Bool = false) -> String {
    guard isFinite, magnitude < 1e15, places <= 30 else { return "\(self)" }
    let unit = Double("1e\(-places)") ?? 1
    let scaled = places >= 0 ? magnitude * (Double("1e\(places)") ?? 1) : magnitude / unit
    guard scaled < 9e18 else { return "\(self)" }
    let digits = String(Int(scaled.rounded(.toNearestOrEven)))
    let sign = self < 0 && digits != "0" ? "-" : ""
    guard places > 0 else {
      return sign + (digits == "0" ? "0" : digits + String(repeating: "0", count: -places))
    }
    let padded = String(repeating: "0", count: max(places + 1 - digits.utf8.count, 0)) + digits
    var decimals = Array(padded.utf8.suffix(places))
    if trimsZeros { while decimals.last == UInt8(ascii: "0") { decimals.removeLast() } }
    let whole = String(decoding: padded.utf8.dropLast(places), as: UTF8.self)
    guard !decimals.isEmpty else { return sign + whole }
    return sign + whole + "." + String(decoding: decimals, as: UTF8.self)
  }
}
