/// The elements of MathML Core that we write.
private let elements: Set<Substring> = [
  "math", "semantics", "annotation", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt",
  "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd",
]

/// How many children an element must have.
private let arity: [Substring: Int] = [
  "mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3,
  "munderover": 3, "semantics": 2, "msqrt": 1, "math": 1,
]

/// What is wrong with the markup: tags that do not match, unknown elements, wrong child counts.
func markupFaults(_ markup: String) -> [String] {
  var faults: [String] = []
  var open: [(name: Substring, children: Int)] = []
  for piece in markup.split(separator: "<") {
    guard let end = piece.firstIndex(of: ">") else { return ["no '>' in \(piece)"] }
    let tag = piece[..<end]
    if tag.first == "/" {
      guard let last = open.popLast(), last.name == tag.dropFirst() else {
        return faults + ["\(tag) closes nothing"]
      }
      if let count = arity[last.name], count != last.children {
        faults.append("\(last.name) has \(last.children) children")
      }
    } else {
      let name = tag.prefix { $0 != " " }
      if !elements.contains(name) { faults.append("unknown element \(name)") }
      if !open.isEmpty { open[open.count - 1].children += 1 }
      open.append((name, 0))
    }
    let text = piece[piece.index(after: end)...]
    let isOutside = open.last.map { ["mrow", "mfrac", "math"].contains($0.name) } ?? true
    if isOutside, !text.isEmpty { faults.append("text outside a token: \(text)") }
  }
  return open.isEmpty ? faults : faults + ["not closed: \(open)"]
}
