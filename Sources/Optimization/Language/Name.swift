/// A name that is compared byte by byte, so that no Unicode tables are linked into the wasm.
public struct Name: Equatable, Sendable, ExpressibleByStringLiteral {
  /// The UTF-8 bytes.
  public let bytes: [UInt8]

  /// A name from bytes, such as a slice of an expression.
  public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// A name from a literal.
  public init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  /// The name as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
