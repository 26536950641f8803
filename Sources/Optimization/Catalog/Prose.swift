// What a page shows in its text already, and a module for the browser therefore need not carry.

#if hasFeature(Embedded)
  /// Text that people read beside what is computed; in the browser the page has it.
  public struct Prose: Sendable, ExpressibleByStringLiteral {
    /// Forgets the text.
    @inline(__always) public init(stringLiteral: StaticString) {}

    /// False: there is nothing to tell of it.
    public var isCarried: Bool { false }
    var text: String { "" }
  }

  /// Values that tests and pages compare with what is computed; the browser has none.
  public struct Worked<Value: Sendable>: Sendable, ExpressibleByArrayLiteral {
    /// Forgets the values.
    @inline(__always) public init(arrayLiteral: Value...) {}
  }
#else
  /// Text that people read beside what is computed; in the browser the page has it.
  public typealias Prose = StaticString

  /// Values that tests and pages compare with what is computed; the browser has none.
  public typealias Worked<Value> = [Value]

  extension Prose {
    /// Whether there is anything to tell of it.
    public var isCarried: Bool { true }
  }
#endif

extension Prose {
  /// The text after `start`; nothing at all where it is not carried.
  func text(after start: String) -> String { isCarried ? start + text : "" }
}
