/// What the person asked for on the command line.
public struct TerminalRequest: Sendable, Equatable {
  /// `--color`.
  public var color: ColorChoice
  /// `--width`; nil takes the terminal's.
  public var width: Int?
  /// `--plain`: append-only, for screen readers.
  public var isPlain: Bool
  /// `--ascii`: no byte above 127.
  public var isASCII: Bool

  /// A request; the defaults are those of a command without options.
  public init(
    color: ColorChoice = .auto, width: Int? = nil, isPlain: Bool = false, isASCII: Bool = false
  ) {
    (self.color, self.width, self.isPlain, self.isASCII) = (color, width, isPlain, isASCII)
  }
}
