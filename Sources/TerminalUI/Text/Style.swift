/// What a run of cells means; the palette gives it a look for the terminal's colours.
public struct Style: Sendable, Hashable {
  /// The meaning that chooses the colour.
  public enum Role: Sendable, Hashable {
    case text, quiet, title, heading, accent, link, code, math, frame
    case note, tip, important, warning, caution
    case right, wrong
    /// One of several curves or speakers, from 0; repeats after `Palette.seriesCount`.
    case series(Int)
  }

  /// Weight and shape, shown besides the colour.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// A set of shapes from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier.
    public static let bold = Shape(rawValue: 1)
    /// Slanted.
    public static let italic = Shape(rawValue: 2)
    /// With a line below.
    public static let underlined = Shape(rawValue: 4)
    /// With a line through.
    public static let struck = Shape(rawValue: 8)
    /// Figure and ground exchanged.
    public static let inverse = Shape(rawValue: 16)
  }

  /// The meaning.
  public var role: Role
  /// Weight and shape.
  public var shape: Shape

  /// A style; `[]` is upright and regular.
  public init(_ role: Role = .text, _ shape: Shape = []) {
    (self.role, self.shape) = (role, shape)
  }

  /// Running text.
  public static let plain = Style()
  /// Less important text.
  public static let quiet = Style(.quiet)

  /// The same role with more of `shape`.
  public func adding(_ shape: Shape) -> Style { Style(role, self.shape.union(shape)) }
}
