internal import Optimization

extension FrameworkCall {
  /// The arguments that a dictionary of keywords stands for, `call(**keywords)`.
  ///
  /// - Parameters:
  ///   - parameter: the argument that holds the dictionary.
  ///   - calleeRange: where the call itself stands.
  /// - Throws: when a keyword is unknown or a required one is missing.
  func arguments(
    for keywords: [(name: Name, value: FrameworkValue, range: ExpressionRange)],
    of parameter: Name, at calleeRange: ExpressionRange, group: Int = 0
  ) throws(FrameworkError) -> FrameworkArguments {
    var arguments = FrameworkArguments(calleeRange: calleeRange, group: group)
    for keyword in keywords {
      guard parameters.contains(where: { $0.name == keyword.name && $0.kind != .optimizer }) else {
        throw unknown(keyword.name, of: parameter, at: keyword.range)
      }
      arguments.set(keyword.name, to: keyword.value)
    }
    for own in parameters where !keywords.contains(where: { $0.name == own.name }) {
      guard let text = own.defaultValue else {
        throw FrameworkError(
          parameter, Name("must hold \"".utf8 + own.name.bytes + "\"".utf8),
          then: "Python raises a TypeError")
      }
      arguments.set(own.name, to: try Self.value(of: text), isGiven: false)
    }
    return arguments
  }

  private func unknown(
    _ keyword: Name, of parameter: Name, at range: ExpressionRange
  ) -> FrameworkError {
    let hint = keyword.suggestion(from: parameters.map { $0.name })
    return FrameworkError(
      parameter, Name("must not hold \"".utf8 + keyword.bytes.prefix(60) + "\"".utf8),
      then: Name(Array(hint.utf8) + "; Python raises a TypeError".utf8), at: range)
  }

  /// A default, as Python writes it.
  private static func value(of text: StaticString) throws(FrameworkError) -> FrameworkValue {
    do throws(ExpressionError) {
      let node = try ExpressionNode(parsing: text.asText)
      return try ArgumentReader(scope: ExpressionScope()).value(of: node, in: .torch)
    } catch {
      throw FrameworkError("", error)
    }
  }
}
