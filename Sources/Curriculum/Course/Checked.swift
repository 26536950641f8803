/// A page with what was found wrong in it.
public struct Checked<Value: Sendable>: Sendable {
  /// As much as could be made of it.
  public var value: Value
  /// In the order of the file.
  public var diagnostics: [Diagnostic]

  /// A value with what was found wrong in it.
  public init(value: Value, diagnostics: [Diagnostic] = []) {
    (self.value, self.diagnostics) = (value, diagnostics)
  }
}
