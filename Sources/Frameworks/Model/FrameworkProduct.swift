public import Optimization

/// What a framework's call makes.
public enum FrameworkProduct: Sendable {
  /// A rate for each step.
  case schedule(FrameworkSchedule)
  /// A PyTorch scheduler, which acts on the rate of its optimizer.
  case scheduler(Torch.Scheduler)
  /// A controller that follows a metric.
  case plateau(FrameworkPlateau)
  /// An optimizer with its rates.
  case optimizer(OptimizerSetting)

  /// The rates of `schedule`, and its momentum where it has one.
  public static func rates<Base: Schedule>(_ schedule: Base) -> FrameworkProduct {
    .schedule(FrameworkSchedule(schedule))
  }
}
