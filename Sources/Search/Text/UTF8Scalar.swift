/// One scalar of UTF-8, with the number of bytes it took.
struct UTF8Scalar {
  let value: UInt32
  let length: Int

  /// The scalar at `index`; a byte that begins none is U+FFFD and one byte long.
  init(_ bytes: [UInt8], at index: Int, before end: Int) {
    let first = bytes[index]
    guard first >= 0x80 else {
      (value, length) = (UInt32(first), 1)
      return
    }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), index + count <= end else {
      (value, length) = (0xFFFD, 1)
      return
    }
    var scalar = UInt32(first) & (0x7F >> UInt32(count))
    for next in bytes[(index + 1)..<(index + count)] {
      guard next & 0xC0 == 0x80 else {
        (value, length) = (0xFFFD, 1)
        return
      }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    (value, length) = (scalar, count)
  }
}
