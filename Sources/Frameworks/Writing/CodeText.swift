internal import CLibm
internal import Optimization

// The words that all writers use.

/// A whole number as code.
func literal(_ whole: Int) -> String { DecimalText.whole(whole) }

/// A number as code, always with a point or an exponent: `0.1`, `1.0`, `5e-5`.
func literal(_ number: Double) -> String {
  let text = DecimalText.shortest(number)
  let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "n")]
  return text.utf8.contains(where: { marks.contains($0) }) ? text : text + ".0"
}

/// A computed number as code, without the noise of its last digits.
func literal(tidy number: Double) -> String { literal(number.tidied) }

extension Double {
  /// The number of at most 13 digits that is this one but for the rounding of a sum or a quotient;
  /// this one when there is none.
  var tidied: Double {
    guard isFinite, self != 0 else { return self }
    let exponent = 12 - Int(log10(magnitude).rounded(.down))
    guard (0...22).contains(exponent) else { return self }
    // Powers of ten are exact up to here, so that the quotient is the nearest to the digits.
    let scale = (0..<exponent).reduce(1.0) { power, _ in power * 10 }
    let tidied = (self * scale).rounded() / scale
    return abs(tidied - self) <= 3 * ulp ? tidied : self
  }
}

/// `[30, 60]`
func literal(_ wholes: [Int]) -> String { "[" + joined(wholes.map { literal($0) }) + "]" }

/// `a, b, c`
func joined(_ items: [String]) -> String {
  var text = ""
  for (index, item) in items.enumerated() { text += index > 0 ? ", " + item : item }
  return text
}

/// `prefix` and a call; where a line would be longer than 88 columns, an argument a line.
func laidOut(_ prefix: String, _ call: String, indent: Int = 0) -> String {
  let room = 88 - prefix.utf8.count
  return prefix + String(decoding: laidOut(Array(call.utf8), indent, room), as: UTF8.self)
}

private func laidOut(_ text: [UInt8], _ indent: Int, _ room: Int) -> [UInt8] {
  guard text.count > room, let open = lastBracket(text), let close = text.last else { return text }
  var result = Array(text[...open]) + [UInt8(ascii: "\n")]
  let margin = [UInt8](repeating: UInt8(ascii: " "), count: indent + 4)
  for item in items(text[(open + 1)..<(text.count - 1)]) {
    result += margin + laidOut(item, indent + 4, 87 - indent - 4) + Array(",\n".utf8)
  }
  return result + margin.dropLast(4) + [close]
}

/// Where the bracket that the last byte closes was opened, when its items may have lines of their
/// own: those of a call, a list or a dictionary; not parentheses, which would become a tuple.
private func lastBracket(_ text: [UInt8]) -> Int? {
  var (opened, isQuoted): ([Int], Bool) = ([], false)
  for (index, byte) in text.enumerated() {
    if byte == UInt8(ascii: "\""), index == 0 || text[index - 1] != UInt8(ascii: "\\") {
      isQuoted.toggle()
    }
    guard !isQuoted else { continue }
    if Array("([{".utf8).contains(byte) { opened.append(index) }
    guard Array(")]}".utf8).contains(byte), let start = opened.popLast() else { continue }
    guard index == text.count - 1, index > start + 1 else { continue }
    let before = start > 0 ? text[start - 1] : UInt8(ascii: " ")
    let isCall = before | 0x20 >= UInt8(ascii: "a") || (0x30...0x39).contains(before)
    return text[start] != UInt8(ascii: "(") || isCall ? start : nil
  }
  return nil
}

/// What stands between the outermost commas.
private func items(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
  var (items, item, depth, isQuoted): ([[UInt8]], [UInt8], Int, Bool) = ([], [], 0, false)
  for byte in text {
    if byte == UInt8(ascii: "\""), item.last != UInt8(ascii: "\\") { isQuoted.toggle() }
    if !isQuoted, Array("([{".utf8).contains(byte) { depth += 1 }
    if !isQuoted, Array(")]}".utf8).contains(byte) { depth -= 1 }
    if !isQuoted, depth == 0, byte == UInt8(ascii: ",") {
      items.append(item)
      item = []
    } else if byte != UInt8(ascii: " ") || !item.isEmpty {
      item.append(byte)
    }
  }
  return items + [item]
}

/// Whether `text` holds `word`.
func mentions(_ text: String, _ word: StaticString) -> Bool {
  let (bytes, wanted) = (Array(text.utf8), Name(stringLiteral: word).bytes)
  guard bytes.count >= wanted.count else { return false }
  return (0...bytes.count - wanted.count).contains { start in
    bytes[start..<start + wanted.count].elementsEqual(wanted)
  }
}

/// An import of several names; in parentheses where the line would be longer than 88 columns.
func laidOutImport(_ prefix: String, _ names: [String]) -> String {
  let line = prefix + joined(names)
  guard line.utf8.count > 88 else { return line + "\n" }
  var text = prefix + "(\n"
  for name in names { text += "    " + name + ",\n" }
  return text + ")\n"
}
