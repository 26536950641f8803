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

/// `[30, 60]`
func literal(_ wholes: [Int]) -> String { "[" + joined(wholes.map { literal($0) }) + "]" }

/// `a, b, c`
func joined(_ items: [String]) -> String {
  var text = ""
  for (index, item) in items.enumerated() { text += index > 0 ? ", " + item : item }
  return text
}

/// `prefix` and a call; a line that would be longer than 88 columns has an argument a line.
func laidOut(_ prefix: String, _ call: String) -> String {
  let bytes = Array(call.utf8)
  guard prefix.utf8.count + bytes.count > 88, bytes.last == UInt8(ascii: ")"),
    let open = bytes.firstIndex(of: UInt8(ascii: "("))
  else { return prefix + call }
  var result = Array(prefix.utf8) + bytes[...open] + Array("\n    ".utf8)
  var depth = 0
  var index = open + 1
  while index < bytes.count - 1 {
    let byte = bytes[index]
    if Array("([{".utf8).contains(byte) { depth += 1 }
    if Array(")]}".utf8).contains(byte) { depth -= 1 }
    if depth == 0, byte == UInt8(ascii: ",") {
      result += Array(",\n    ".utf8)
      index += 2
    } else {
      result.append(byte)
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self) + ",\n)"
}

/// Whether `text` holds `word`.
func mentions(_ text: String, _ word: StaticString) -> Bool {
  let (bytes, wanted) = (Array(text.utf8), Name(stringLiteral: word).bytes)
  guard bytes.count >= wanted.count else { return false }
  return (0...bytes.count - wanted.count).contains { start in
    bytes[start..<start + wanted.count].elementsEqual(wanted)
  }
}

extension CurveShape {
  /// The phases that follow each other, with the step at which each begins.
  var phases: [(shape: CurveShape, start: Int)] {
    var phases: [(shape: CurveShape, start: Int)] = []
    var (rest, start) = (self, 0)
    while case .then(let first, let second, let after) = rest {
      phases.append((first, start))
      (rest, start) = (second, start + after)
    }
    return phases + [(rest, start)]
  }
}
