/// A short name for bytes: 64-bit FNV-1a, which changes when they do. Not a protection against forgery.
enum ContentHash {
  /// Ten hexadecimal digits.
  static func hex(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return String(padded.suffix(10))
  }
}
