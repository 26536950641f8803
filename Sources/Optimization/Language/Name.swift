/// A name that is compared byte by byte, so that no Unicode tables are linked into the wasm.
///
/// Names are made from literals everywhere, and copying one is a loop: it is not repeated at each
/// place.
public struct Name: Equatable, Sendable, ExpressibleByStringLiteral {
  /// The UTF-8 bytes.
  public let bytes: [UInt8]

  /// A name from bytes, such as a slice of an expression.
  public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// A name from a literal.
  @inline(never)
  public init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  /// The name as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
