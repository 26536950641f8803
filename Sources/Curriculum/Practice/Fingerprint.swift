internal import TeXMath

/// The 32-bit FNV-1a hash of the UTF-8 bytes of `text`.
///
/// - Source: Fowler, Noll, Vo & Eastlake, “The FNV Non-Cryptographic Hash Algorithm”, offset basis
///   2166136261 and prime 16777619.
func fingerprint(of text: String) -> UInt32 {
  var hash: UInt32 = 2_166_136_261
  for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return hash
}

extension [ContentBlock] {
  /// What an answer says, for its fingerprint: the plain text, and code and display math as well.
  var answerText: String { map(\.answerText).joined(separator: "\n") }
}

extension ContentBlock {
  fileprivate var answerText: String {
    switch kind {
    case .code(language: _, let text, isFenced: _): text
    case .math(let formula): formula.source
    case .frameworks(let block): block.expression
    case .quote(let blocks): blocks.answerText
    case .callout(let callout): callout.blocks.answerText
    case .list(let list): list.items.map(\.blocks.answerText).joined(separator: "\n")
    case .paragraph, .heading, .thematicBreak, .table, .demo, .prediction, .footnote: plainText
    }
  }
}
