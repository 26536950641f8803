/// Makes the value tree from the parser's events, with a stack of its own instead of recursion.
struct TreeBuilder {
  private(set) var faults: [Document.Fault] = []
  var cursor: SourceCursor
  private var stack: [Frame] = []
  /// The blocks, when the walk has ended.
  private(set) var blocks: [Block] = []

  init(_ bytes: [UInt8]) { cursor = SourceCursor(bytes) }

  /// Answers whether the walk should go into the node.
  mutating func receive(_ event: TreeEvent) -> Bool {
    switch event {
    case .leave:
      leave()
      return false
    case .enter(let kind, let place): return enter(kind, place)
    }
  }

  private mutating func enter(_ kind: TreeEvent.Kind, _ place: TreeEvent.Place) -> Bool {
    guard !kind.isLeaf else {
      addLeaf(kind, place)
      return false
    }
    guard stack.count <= Document.depthLimit else {
      refuse(kind, place)
      return false
    }
    var frame = Frame(kind: kind, range: range(of: place))
    open(&frame, place)
    stack.append(frame)
    return true
  }

  /// Says what is dropped because it lies too deep.
  private mutating func refuse(_ kind: TreeEvent.Kind, _ place: TreeEvent.Place) {
    let here = cursor.lines.position(of: cursor.offset)
    let range = kind.isInline ? SourceRange(here, here) : range(of: place)
    faults.append(
      Document.Fault(
        range: range,
        message: "nested deeper than \(Document.depthLimit) levels, left out; nest less deeply"))
  }

  private mutating func addLeaf(_ kind: TreeEvent.Kind, _ place: TreeEvent.Place) {
    guard let top = stack.indices.last else { return }
    switch kind {
    case .codeBlock(let info, let text, let isFenced):
      stack[top].add(Block(.code(info: info, text: text, isFenced: isFenced), range(of: place)))
    case .htmlBlock(let text):
      stack[top].add(Block(.html(text), htmlRange(of: place, text)))
    case .thematicBreak: stack[top].add(Block(.thematicBreak, range(of: place)))
    case .text(let text): stack[top].add(text: text, at: locate(cursor.takeText(text)))
    case .code(let text): stack[top].add(Inline(.code(text), locate(cursor.takeCode())))
    case .html(let text): stack[top].add(Inline(.html(text), locate(cursor.takeText(text))))
    case .softBreak: stack[top].add(Inline(.softBreak, locate(cursor.takeBreak())))
    case .lineBreak: stack[top].add(Inline(.lineBreak, locate(cursor.takeBreak())))
    case .document, .blockQuote, .paragraph, .list, .item, .heading, .footnoteDefinition, .table,
      .tableRow, .tableCell, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
      preconditionFailure("not a leaf")
    }
  }

  private mutating func leave() {
    guard var frame = stack.popLast() else { return }
    close(&frame)
    if case .document = frame.kind { blocks = frame.blocks }
    guard let top = stack.indices.last else { return }
    stack[top].take(frame)
  }
}
