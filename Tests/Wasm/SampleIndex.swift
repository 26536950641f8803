import Search

/// An index of a few documents, as a reply.
@_cdecl("sample_index")
public func sampleIndex() -> UnsafeMutableRawPointer {
  func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  let index = SearchIndex(of: [
    SearchDocument(
      kind: .lesson, address: bytes("lessons/step-decay"), title: bytes("Step decay"),
      summary: bytes("A rate that falls at regular intervals."),
      text: bytes("The rate is multiplied by a factor every ten epochs, and flat in between.")),
    SearchDocument(
      kind: .term, address: bytes("glossary/warm-up"), title: bytes("Warm-up"),
      aliases: [bytes("warmup")], summary: bytes("A phase in which the rate rises from zero."),
      text: bytes("Linear over the first steps; Über-Schritte “quoted” & <marked>.")),
    SearchDocument(
      kind: .section, address: bytes("origin"), page: 0, title: bytes("Where it comes from"),
      summary: bytes("The recipe of a paper on residual networks.")),
    SearchDocument(
      kind: .faq, address: bytes("faq/cosine"),
      title: bytes("Why does the cosine fall slowly at first?"),
      summary: bytes("Its slope is zero at both ends, so the first tenth changes little.")),
  ])
  let block = UnsafeMutableRawPointer.allocate(byteCount: 8 + index.bytes.count, alignment: 8)
  block.storeBytes(of: 1, as: UInt32.self)
  block.storeBytes(of: UInt32(index.bytes.count), toByteOffset: 4, as: UInt32.self)
  for (place, byte) in index.bytes.enumerated() {
    block.storeBytes(of: byte, toByteOffset: 8 + place, as: UInt8.self)
  }
  return block
}
