/// The Unicode scalars that UTF-8 bytes write; each byte that is none is the replacement character.
func scalars(of bytes: [UInt8]) -> [UInt32] {
  var scalars: [UInt32] = []
  var index = 0
  while index < bytes.count {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = UInt32(first)
    if length > 1 { scalar &= 0x7F >> UInt32(length) }
    var isWhole = length > 0 && first < 0xF5 && index + length <= bytes.count
    if isWhole {
      for byte in bytes[(index + 1)..<(index + length)] {
        isWhole = isWhole && byte & 0xC0 == 0x80
        scalar = scalar << 6 | UInt32(byte & 0x3F)
      }
    }
    scalars.append(isWhole ? scalar : 0xFFFD)
    index += isWhole ? length : 1
  }
  return scalars
}

extension UInt32 {
  /// The scalar of an ASCII character.
  init(ascii character: Unicode.Scalar) { self = character.value }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A letter of ASCII in lower case.
  var isLowerLetter: Bool { (0x61...0x7A).contains(self) }

  /// What people see as a space.
  var isSpace: Bool {
    self == 32 || (9...13).contains(self) || self == 0xA0 || (0x2000...0x200A).contains(self)
      || self == 0x202F || self == 0x3000
  }

  /// Hyphens, dashes and the minus sign.
  var isDash: Bool { self == 0x2D || (0x2010...0x2015).contains(self) || self == 0x2212 }

  /// The digit that a raised or lowered digit shows.
  var scriptDigit: (digit: UInt32, isRaised: Bool)? {
    switch self {
    case 0xB9: (0x31, true)
    case 0xB2, 0xB3: (self - 0xB2 + 0x32, true)
    case 0x2070, 0x2074...0x2079: (self - 0x2070 + 0x30, true)
    case 0x2080...0x2089: (self - 0x2080 + 0x30, false)
    default: nil
    }
  }
}
