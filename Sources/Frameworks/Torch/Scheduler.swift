internal import Optimization

extension Torch {
  /// A scheduler, which acts on the rate of its optimizer.
  public struct Scheduler: Sendable {
    func schedule(_ arguments: FrameworkArguments) throws(FrameworkError) -> FrameworkSchedule {
      throw FrameworkError("", "has no rates yet")
    }
  }
}
