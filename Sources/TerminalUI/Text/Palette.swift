/// Colours for meanings, chosen to be read on dark and on light ground.
///
/// Text colours have a contrast of at least 4.5 against their ground, frames of at least 2; where the ground is
/// not known, all have 4 against black and white. Curves use the hues of Okabe and Ito, which
/// colour-blind readers can tell apart. No colour is the only carrier of a meaning.
struct Palette {
  let depth: ColorDepth
  let background: Background

  /// How many curves have a colour of their own.
  static let seriesCount = 6

  /// The parameters of the escape sequence that selects `style`, "1;38;5;75"; empty for none.
  func parameters(for style: Style) -> String {
    var parts: [String] = []
    if style.shape.contains(.bold) { parts.append("1") }
    if style.shape.contains(.italic) { parts.append("3") }
    if style.shape.contains(.underlined) { parts.append("4") }
    if style.shape.contains(.inverse) { parts.append("7") }
    if style.shape.contains(.struck) { parts.append("9") }
    if let paint = paint(for: style.role) { parts.append(code(of: paint)) }
    return parts.joined(separator: ";")
  }

  private func code(of paint: Paint) -> String {
    switch depth {
    case .none: return ""
    case .ansi16: return paint.ansi16
    case .ansi256: return "38;5;\(Self.nearest256(paint.rgb(on: background)))"
    case .truecolor:
      let rgb = paint.rgb(on: background)
      return "38;2;\(rgb >> 16);\(rgb >> 8 & 255);\(rgb & 255)"
    }
  }

  private func paint(for role: Style.Role) -> Paint? {
    switch role {
    case .text: nil
    case .quiet: Paint(dark: 0x9AA0A6, middle: 0x73797E, light: 0x5B6168, ansi16: "2")
    case .frame: Paint(dark: 0x666B72, middle: 0x74797E, light: 0xA0A5AA, ansi16: "2")
    case .title, .heading:
      Paint(dark: 0x82C7FF, middle: 0x247CC8, light: 0x0B5394, ansi16: blueOrCyan)
    case .accent: Paint(dark: 0x5FD7C4, middle: 0x0A887A, light: 0x00695F, ansi16: "36")
    case .link: Paint(dark: 0x82C7FF, middle: 0x247CC8, light: 0x0B5394, ansi16: blueOrCyan)
    case .code: Paint(dark: 0xE8C07D, middle: 0xA66B1B, light: 0x7A4300, ansi16: yellowOrRed)
    case .math: Paint(dark: 0xCDB8FF, middle: 0x8764D1, light: 0x57369E, ansi16: "35")
    case .note: Paint(dark: 0x82C7FF, middle: 0x247CC8, light: 0x0B5394, ansi16: blueOrCyan)
    case .tip, .right: Paint(dark: 0x8FD694, middle: 0x2B8942, light: 0x17692F, ansi16: "32")
    case .important: Paint(dark: 0xCDB8FF, middle: 0x8764D1, light: 0x57369E, ansi16: "35")
    case .warning: Paint(dark: 0xF2C14E, middle: 0xA06F04, light: 0x7A5200, ansi16: yellowOrRed)
    case .caution, .wrong: Paint(dark: 0xFF9E8A, middle: 0xD8422F, light: 0xA8261A, ansi16: "31")
    case .series(let index):
      Self.series[(index % Self.seriesCount + Self.seriesCount) % Self.seriesCount]
    }
  }

  /// Blue is too dark for a dark ground and bright cyan too bright for a light one.
  private var blueOrCyan: String {
    switch background {
    case .dark: "96"
    case .light: "34"
    case .unknown: "36"
    }
  }

  private var yellowOrRed: String { background == .dark ? "33" : "31" }

  private static let series: [Paint] = [
    Paint(dark: 0x56B4E9, middle: 0x057DC6, light: 0x0068A8, ansi16: "36"),
    Paint(dark: 0xF0A030, middle: 0xC55700, light: 0xB34700, ansi16: "33"),
    Paint(dark: 0x2BC79A, middle: 0x008963, light: 0x007354, ansi16: "32"),
    Paint(dark: 0xE58FC0, middle: 0xC14D92, light: 0x9B3B75, ansi16: "35"),
    Paint(dark: 0xF0E442, middle: 0x867900, light: 0x756800, ansi16: "31"),
    Paint(dark: 0xE4724A, middle: 0x6F7B87, light: 0x4A4A4A, ansi16: "34"),
  ]

  /// The entry of the 256-colour palette that is nearest: a cube of 6×6×6 from 16, greys from 232.
  static func nearest256(_ rgb: UInt32) -> Int {
    let channels = [Int(rgb >> 16 & 255), Int(rgb >> 8 & 255), Int(rgb & 255)]
    let levels = [0, 95, 135, 175, 215, 255]
    let steps = channels.map { value in
      levels.indices.min { abs(levels[$0] - value) < abs(levels[$1] - value) } ?? 0
    }
    let mean = channels.reduce(0, +) / 3
    let grey = min(max((mean - 3) / 10, 0), 23)
    let cubeError = zip(channels, steps).reduce(0) { sum, pair in
      sum + (pair.0 - levels[pair.1]) * (pair.0 - levels[pair.1])
    }
    let greyError = channels.reduce(0) { $0 + ($1 - 8 - 10 * grey) * ($1 - 8 - 10 * grey) }
    return greyError < cubeError ? 232 + grey : 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
  }
}

/// One colour at each depth.
struct Paint {
  let dark: UInt32
  /// For an unknown ground.
  let middle: UInt32
  let light: UInt32
  /// The parameter among the terminal's own colours; 2 is "faint", which is safe on any ground.
  let ansi16: String

  func rgb(on background: Background) -> UInt32 {
    switch background {
    case .dark: dark
    case .light: light
    case .unknown: middle
    }
  }
}
