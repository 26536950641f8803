internal import Optimization

/// The words and numbers that sentences and tables are made of.
enum EnglishText {
  /// A value as people read it, with at most `digits` digits; `1.04e12` from ten million on.
  static func number(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite else { return "more than 1e308" }
    guard abs(value) >= 1e7 else {
      return DecimalText.significant(value, digits: digits)
    }
    var exponent = 7
    var mantissa = value / 1e7
    while abs(mantissa) >= 9.9995 {
      (mantissa, exponent) = (mantissa / 10, exponent + 1)
    }
    return DecimalText.significant(mantissa, digits: digits) + "e" + DecimalText.whole(exponent)
  }

  /// "1 epoch", "60 epochs".
  static func count(_ count: Int, of unit: String) -> String {
    DecimalText.whole(count) + " " + (count == 1 ? unit : plural(of: unit))
  }

  /// "epochs", "batches", "boundaries".
  static func plural(of unit: String) -> String {
    let bytes = Array(unit.utf8)
    guard let last = bytes.last else { return "" }
    let before = bytes.dropLast().last ?? 0
    let isHissing =
      [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(last)
      || last == UInt8(ascii: "h") && isHissing(before, bytes.dropLast(2).last ?? 0)
    if isHissing { return unit + "es" }
    let vowels = Array("aeiou".utf8)
    if last == UInt8(ascii: "y"), !vowels.contains(before) {
      return String(decoding: bytes.dropLast(), as: UTF8.self) + "ies"
    }
    return unit + "s"
  }

  // "batches" and "flashes", but "epochs".
  private static func isHissing(_ last: UInt8, _ before: UInt8) -> Bool {
    last == UInt8(ascii: "s") || last == UInt8(ascii: "c") && before != UInt8(ascii: "o")
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    var text = ""
    for (index, item) in items.enumerated() {
      if index > 0 { text += index == items.count - 1 ? " and " : ", " }
      text += item
    }
    return text
  }

  /// "epoch 10", "epochs 10, 20 and 30".
  static func places(_ steps: [Int], unit: String) -> String {
    let numbers = steps.map { DecimalText.whole($0) }
    return (steps.count == 1 ? unit : plural(of: unit)) + " " + list(numbers)
  }

  /// "Two", "Three" … "Six" at the beginning of a title.
  static func capitalised(_ count: Int) -> String {
    let words = ["No", "One", "Two", "Three", "Four", "Five", "Six"]
    return words.indices.contains(count) ? words[count] : DecimalText.whole(count)
  }
}
