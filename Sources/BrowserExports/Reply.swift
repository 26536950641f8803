/// What an export returns: one block of memory that the caller gives back with `lr_free`.
///
/// Two little-endian 32-bit words, then the payload: the kind, and the payload's bytes.
///
/// - kind 0, rates: one 64-bit float a step;
/// - kind 1, text: UTF-8;
/// - kind 2, an error in an expression: two 32-bit words (the byte range at fault), then UTF-8: the
///   message, and behind a line feed the hint when there is one;
/// - kind 3, any other error: UTF-8 as in kind 2 without the range.
enum Reply {
  static let headerSize = 8

  static func make(
    kind: UInt32, byteCount: Int, fill: (UnsafeMutableRawPointer) -> Void
  ) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: headerSize + byteCount, alignment: 8)
    block.storeBytes(of: kind, as: UInt32.self)
    block.storeBytes(of: UInt32(byteCount), toByteOffset: 4, as: UInt32.self)
    fill(block + headerSize)
    return block
  }

  static func text(_ bytes: [UInt8], kind: UInt32 = 1) -> UnsafeMutableRawPointer {
    make(kind: kind, byteCount: bytes.count) { payload in
      bytes.withUnsafeBytes { payload.copyMemory(from: $0) }
    }
  }

  static func error(_ message: String, hint: String?) -> UnsafeMutableRawPointer {
    text(lines(message, hint), kind: 3)
  }

  static func error(
    _ message: String, hint: String?, at range: Range<Int>
  ) -> UnsafeMutableRawPointer {
    let bytes = lines(message, hint)
    return make(kind: 2, byteCount: 8 + bytes.count) { payload in
      payload.storeBytes(of: UInt32(range.lowerBound), as: UInt32.self)
      payload.storeBytes(of: UInt32(range.upperBound), toByteOffset: 4, as: UInt32.self)
      bytes.withUnsafeBytes { (payload + 8).copyMemory(from: $0) }
    }
  }

  private static func lines(_ message: String, _ hint: String?) -> [UInt8] {
    var bytes = Array(message.utf8)
    if let hint {
      bytes.append(0x0A)
      bytes.append(contentsOf: hint.utf8)
    }
    return bytes
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func copyMemory(from buffer: UnsafeRawBufferPointer) {
    guard let start = buffer.baseAddress else { return }
    copyMemory(from: start, byteCount: buffer.count)
  }
}
