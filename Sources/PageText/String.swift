/// Text as the bytes of its UTF-8: what `String` means where the pure half is compiled for pages.
///
/// The pure half only puts text together and hands it on. For that, Swift's own `String` brings its
/// small forms, its validation and its indices of three kinds into every module, and takes three
/// words wherever it goes; this one takes one. It does as much as is used there and no more.
///
/// - Edge cases: bytes that are no UTF-8 stay what they are; the page that decodes them replaces
///   them, as Swift's `String` would have.
public struct String: Sendable {
  /// The bytes.
  public var utf8: [UInt8]

  /// Text from bytes of UTF-8.
  @inline(never)
  public init(decoding bytes: some Sequence<UInt8>, as encoding: UTF8.Type) { utf8 = Array(bytes) }

  // Texts that are put together are mostly made for that: who takes them gives them back, which is
  // one place instead of hundreds.

  /// Adds `other` at the end.
  @inline(never)
  public mutating func append(_ other: consuming String) { utf8.append(contentsOf: other.utf8) }

  /// The two, one behind the other.
  @inline(never)
  public static func + (left: consuming String, right: consuming String) -> String {
    left.append(right)
    return left
  }

  /// Adds `right` at the end.
  public static func += (left: inout String, right: consuming String) { left.append(right) }
}

extension String: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The text of a literal.
  @inline(never)
  public init(stringLiteral text: StaticString) { utf8 = text.withUTF8Buffer { Array($0) } }

  /// The text of a literal with other texts in it.
  public init(stringInterpolation parts: Interpolation) { self = parts.text }

  /// A literal with other texts in it, while it is put together.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text: String = ""

    /// No text yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds a piece of the literal.
    public mutating func appendLiteral(_ literal: StaticString) {
      text.append(String(stringLiteral: literal))
    }

    /// Adds another text.
    public mutating func appendInterpolation(_ other: String) { text.append(other) }
  }
}
