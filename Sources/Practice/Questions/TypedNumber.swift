internal import Optimization

/// A number as people type it: `0.025`, `.025`, `2.5e-2`, `0,025`, `1/40`, `−3`, `2.5·10⁻²`,
/// `12,500`, `10 000`, `10 %`, `0.025 epochs`.
///
/// A comma is a decimal comma, unless it could part thousands (`1,000`): then both are tried.
struct TypedNumber {
  /// What it may mean, one number or two, never none.
  let readings: [Double]
  /// The words behind the number, folded; empty when there are none.
  let unit: FoldedText
  /// Whether a percent sign stands behind it; `readings` are not divided by 100.
  let isPercent: Bool

  /// nil when there is no number at the beginning, or something behind it that holds another.
  init?(_ typed: [UInt8]) {
    guard typed.count <= 200 else { return nil }
    var text = Self.plain(typed)
    while let first = text.first,
      [UInt32(ascii: "="), UInt32(ascii: "~"), 0x2248, 32].contains(first)
    {
      text.removeFirst()
    }
    var end = Self.numberEnd(text)
    while end > 0, Self.isNoEnd(text[end - 1]) { end -= 1 }
    var tail = text[end...].drop { $0 == 32 }
    isPercent = tail.first == UInt32(ascii: "%")
    if isPercent { tail = tail.dropFirst() }
    for scalar in tail where scalar.isDigit { return nil }
    unit = FoldedText(tail.utf8)
    readings = Self.readings(Array(text[..<end]))
    if readings.isEmpty { return nil }
  }

  /// The scalars with plain spaces, signs and powers.
  private static func plain(_ typed: [UInt8]) -> [UInt32] {
    var text: [UInt32] = []
    var isRaised = false
    for scalar in scalars(of: typed) {
      let raised = scalar == 0x207B ? UInt32(ascii: "-") : scalar.scriptDigit.map { $0.digit }
      if let raised {
        if !isRaised { text.append(UInt32(ascii: "^")) }
        text.append(raised)
      } else if scalar == UInt32(ascii: "_") || scalar == UInt32(ascii: "'") {
        continue
      } else if scalar.isSpace {
        text.append(32)
      } else if scalar.isDash {
        text.append(UInt32(ascii: "-"))
      } else {
        text.append([0xD7, 0xB7, 0x22C5].contains(scalar) ? UInt32(ascii: "*") : scalar)
      }
      isRaised = raised != nil
    }
    while text.last == 32 { text.removeLast() }
    return text
  }

  /// Where the arithmetic at the beginning ends; an e between digits belongs to it.
  private static func numberEnd(_ text: [UInt32]) -> Int {
    for (index, scalar) in text.enumerated() where !isArithmetic(scalar) {
      let isExponent = scalar == UInt32(ascii: "e") || scalar == UInt32(ascii: "E")
      guard isExponent, index > 0, index + 1 < text.count else { return index }
      let next = text[index + 1]
      let isSigned =
        (next == UInt32(ascii: "-") || next == UInt32(ascii: "+")) && index + 2 < text.count
      guard text[index - 1].isDigit || text[index - 1] == UInt32(ascii: "."),
        isSigned ? text[index + 2].isDigit : next.isDigit
      else { return index }
    }
    return text.count
  }

  /// What stands between a number and what follows, and belongs to neither.
  private static func isNoEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 32, UInt32(ascii: "/"), UInt32(ascii: "*"), UInt32(ascii: ","), UInt32(ascii: "."): true
    default: false
    }
  }

  private static func isArithmetic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 32, UInt32(ascii: "."), UInt32(ascii: ","), UInt32(ascii: "+"),
      UInt32(ascii: "-"), UInt32(ascii: "*"),
      UInt32(ascii: "/"), UInt32(ascii: "^"), UInt32(ascii: "("), UInt32(ascii: ")"):
      true
    default: false
    }
  }

  private static func readings(_ text: [UInt32]) -> [Double] {
    let isGrouped = text.hasThousands(partedBy: UInt32(ascii: ","))
    let isSpaced = text.hasThousands(partedBy: 32)
    let dense = isSpaced ? text.filter { $0 != 32 } : text
    guard dense.contains(UInt32(ascii: ",")) else { return value(dense).map { [$0] } ?? [] }
    var found: [Double] = []
    if isGrouped, let number = value(dense.filter { $0 != UInt32(ascii: ",") }) {
      found.append(number)
    }
    let commas = dense.reduce(0) { $0 + ($1 == UInt32(ascii: ",") ? 1 : 0) }
    if commas == 1, !dense.contains(UInt32(ascii: ".")),
      let number = value(dense.map { $0 == UInt32(ascii: ",") ? UInt32(ascii: ".") : $0 })
    {
      found.append(number)
    }
    return found
  }

  private static func value(_ text: [UInt32]) -> Double? {
    guard let number = Formula(text[...].utf8).value(), number.isFinite else { return nil }
    return number
  }
}

extension [UInt32] {
  /// Whether all digits stand in groups of three, the first but not 0 shorter if need be, and at least
  /// one `separator` parts them; a decimal point may follow.
  fileprivate func hasThousands(partedBy separator: UInt32) -> Bool {
    var groups: [Int] = [0]
    for (index, scalar) in enumerated() {
      if scalar.isDigit {
        groups[groups.count - 1] += 1
      } else if scalar == separator {
        groups.append(0)
      } else if scalar == UInt32(ascii: ".") {
        break
      } else if index > 0 || (scalar != UInt32(ascii: "-") && scalar != UInt32(ascii: "+")) {
        return false
      }
    }
    guard groups.count > 1, (1...3).contains(groups[0]), first != UInt32(ascii: "0") else {
      return false
    }
    for group in groups.dropFirst() where group != 3 { return false }
    return true
  }
}

extension ArraySlice<UInt32> {
  /// The scalars as UTF-8.
  fileprivate var utf8: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in self {
      switch scalar {
      case 0..<0x80: bytes.append(UInt8(scalar))
      case 0x80..<0x800: bytes += [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)]
      case 0x800..<0x1_0000:
        bytes += [
          UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F),
        ]
      default:
        bytes += [UInt8(0xF0 | scalar >> 18 & 7), UInt8(0x80 | scalar >> 12 & 0x3F)]
        bytes += [UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F)]
      }
    }
    return bytes
  }
}
