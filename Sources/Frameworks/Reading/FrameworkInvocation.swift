internal import Optimization

/// A call with its arguments, not yet made.
public struct FrameworkInvocation: Sendable {
  /// What is called.
  public let call: FrameworkCall
  /// What it was given.
  public let arguments: FrameworkArguments

  /// An invocation.
  public init(_ call: FrameworkCall, _ arguments: FrameworkArguments) {
    (self.call, self.arguments) = (call, arguments)
  }

  /// What the call makes; an error knows its place.
  public func make() throws(FrameworkError) -> FrameworkProduct {
    do throws(FrameworkError) {
      let canResume = call.parameters.contains { $0.name == "last_epoch" }
      if canResume, try arguments.whole("last_epoch") != -1 {
        throw FrameworkError("last_epoch", "must be -1: only whole runs are computed")
      }
      return try call.make(arguments)
    } catch {
      throw placed(error)
    }
  }

  /// The error with its place, and with the name of the call where it is about the whole.
  func placed(_ error: FrameworkError) -> FrameworkError {
    let isWhole = error.parameter.bytes.isEmpty
    return FrameworkError(
      isWhole ? call.name : error.parameter, item: error.item, error.problem,
      then: error.consequence, at: error.place ?? arguments.place(of: error))
  }
}
