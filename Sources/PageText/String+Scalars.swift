extension String {
  /// The characters that Unicode numbers.
  public var unicodeScalars: UnicodeScalarView {
    get { UnicodeScalarView(bytes: utf8) }
    set { utf8 = newValue.bytes }
  }

  /// The text of `scalars`.
  public init(_ scalars: UnicodeScalarView) { utf8 = scalars.bytes }

  /// The numbered characters of a text, read one by one.
  public struct UnicodeScalarView: Sequence, Sendable {
    fileprivate var bytes: [UInt8] = []

    /// No characters.
    public init() {}

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    /// Adds a character at the end.
    public mutating func append(_ scalar: Unicode.Scalar) {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
    }

    /// Reads from the beginning.
    public func makeIterator() -> Iterator { Iterator(bytes: bytes.makeIterator()) }
  }

  /// Reads characters from bytes; what is no UTF-8 is read as U+FFFD.
  public struct Iterator: IteratorProtocol {
    fileprivate var bytes: [UInt8].Iterator
    private var decoder = UTF8()

    fileprivate init(bytes: [UInt8].Iterator) { self.bytes = bytes }

    /// The next character; nil at the end.
    public mutating func next() -> Unicode.Scalar? {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): scalar
      case .error: "\u{FFFD}"
      case .emptyInput: nil
      }
    }
  }
}
