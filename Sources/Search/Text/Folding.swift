/// What a scalar is to a search: part of a word, something between words, or nothing.
enum Folding {
  /// A letter or a digit; the letter is lower-case and has no accent.
  case letters(StaticString)
  /// The same as a byte of ASCII.
  case letter(UInt8)
  /// A Greek letter, by its English name: a word of its own.
  case name(StaticString)
  /// A letter of another script, as it stands.
  case other
  /// A hyphen or an underscore: its neighbours are words alone and together.
  case joiner
  /// Part of a word that is left out.
  case apostrophe
  /// A point or a comma: part of a number between digits, else a separator.
  case point
  /// A combining accent or a soft hyphen, as if it were not there.
  case nothing
  /// Ends a word.
  case separator

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: self = .letter(UInt8(scalar))
    case 0x41...0x5A: self = .letter(UInt8(scalar + 0x20))
    case 0x2D, 0x5F, 0x2010, 0x2011: self = .joiner
    case 0x27, 0x2019: self = .apostrophe
    case 0x2C, 0x2E: self = .point
    case 0xAD, 0x300...0x36F: self = .nothing
    case 0x00...0x7F: self = .separator
    case 0xB5: self = .name("mu")
    case 0xC0...0xFF: self = Self.latin(scalar)
    case 0x80...0xBF: self = .separator
    case 0x370...0x3FF: self = Self.greek(scalar)
    case 0x2080...0x2089: self = .letter(UInt8(scalar - 0x2080 + 0x30))
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0xFEFF, 0xFF00...0xFF0F, 0xFFFD:
      self = .separator
    default: self = .other
    }
  }

  /// U+00C0 to U+00FF without their accents.
  private static func latin(_ scalar: UInt32) -> Self {
    switch scalar | 0x20 {
    case 0xE0...0xE5: .letter(UInt8(ascii: "a"))
    case 0xE6: .letters("ae")
    case 0xE7: .letter(UInt8(ascii: "c"))
    case 0xE8...0xEB: .letter(UInt8(ascii: "e"))
    case 0xEC...0xEF: .letter(UInt8(ascii: "i"))
    case 0xF0: .letter(UInt8(ascii: "d"))
    case 0xF1: .letter(UInt8(ascii: "n"))
    case 0xF2...0xF6, 0xF8: .letter(UInt8(ascii: "o"))
    case 0xF9...0xFC: .letter(UInt8(ascii: "u"))
    case 0xFD: .letter(UInt8(ascii: "y"))
    case 0xFE: .letters("th")
    case 0xFF: scalar == 0xDF ? .letters("ss") : .letter(UInt8(ascii: "y"))
    default: .separator
    }
  }

  private static func greek(_ scalar: UInt32) -> Self {
    let small = (0x391...0x3A9).contains(scalar) ? scalar + 0x20 : scalar
    switch small {
    case 0x3B1: return .name("alpha")
    case 0x3B2: return .name("beta")
    case 0x3B3: return .name("gamma")
    case 0x3B4: return .name("delta")
    case 0x3B5, 0x3F5: return .name("epsilon")
    case 0x3B6: return .name("zeta")
    case 0x3B7: return .name("eta")
    case 0x3B8, 0x3D1: return .name("theta")
    case 0x3B9: return .name("iota")
    case 0x3BA: return .name("kappa")
    case 0x3BB: return .name("lambda")
    case 0x3BC: return .name("mu")
    case 0x3BD: return .name("nu")
    case 0x3BE: return .name("xi")
    case 0x3BF: return .name("omicron")
    case 0x3C0: return .name("pi")
    case 0x3C1: return .name("rho")
    case 0x3C2, 0x3C3: return .name("sigma")
    case 0x3C4: return .name("tau")
    case 0x3C5: return .name("upsilon")
    case 0x3C6, 0x3D5: return .name("phi")
    case 0x3C7: return .name("chi")
    case 0x3C8: return .name("psi")
    case 0x3C9: return .name("omega")
    default: return .other
    }
  }
}
