import Search

/// `lr_index(bytes, count)`: reads an index that a build of the site wrote.
///
/// Replies with one number: what `lr_search` is given to search it. It stays until the page goes.
@_cdecl("lr_index")
public func readIndex(_ bytes: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  guard let index = SearchIndex(decoding: bytes) else {
    return Reply.error("this is no index of words", hint: "load the page again")
  }
  let place = UnsafeMutablePointer<SearchIndex>.allocate(capacity: 1)
  place.initialize(to: index)
  return Reply.make(kind: 0, byteCount: 8) { payload in
    payload.storeBytes(of: Double(UInt(bitPattern: place)), as: Double.self)
  }
}

/// `lr_search(text, count, index, limit)`: what of the index that `lr_index` read agrees best with
/// `count` bytes of UTF-8.
///
/// Replies with lines of text whose fields a tab parts: first the raw value of the agreement and the
/// number of all results; then `kind address title page snippet` of each; then, when there is
/// none, a word that is near. The words asked for stand between the bytes 1 and 2.
@_cdecl("lr_search")
public func search(
  _ text: UnsafePointer<UInt8>, _ count: Int32, _ index: UnsafeRawPointer?, _ limit: Int32
) -> UnsafeMutableRawPointer {
  guard let place = index?.assumingMemoryBound(to: SearchIndex.self) else {
    return Reply.error("there is no index of words", hint: nil)
  }
  let typed = Array(UnsafeBufferPointer(start: text, count: Int(count)))
  let found = place.pointee.search(typed, limit: Int(limit))
  var lines = SearchLines()
  lines.add(number: Int(found.agreement.rawValue))
  lines.add(number: found.total)
  for result in found.results {
    lines.startLine()
    lines.add(number: Int(result.kind.rawValue))
    lines.add(result.address)
    lines.add(result.title, result.titleMarks)
    lines.add(result.page)
    lines.add(result.snippet, result.snippetMarks)
  }
  for word in found.nearWords {
    lines.startLine()
    lines.add(word)
  }
  return Reply.text(lines.bytes)
}
