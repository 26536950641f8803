internal import Optimization

extension Torch {
  /// Multiplies the rate by `factor` when a metric has not improved for more than `patience` epochs.
  ///
  /// - Edge cases: a NaN counts as a bad epoch. With a relative threshold and negative metrics,
  ///   "better than best · (1 − threshold)" accepts values that are worse.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.ReduceLROnPlateau`.
  enum ReduceLROnPlateau {
    /// The controller that the arguments describe.
    static func controller(
      _ arguments: FrameworkArguments
    ) throws(FrameworkError) -> PlateauController {
      let mode = try arguments.choice(
        "mode", of: ["min", "max"], then: "PyTorch raises a ValueError")
      let kind = try arguments.choice(
        "threshold_mode", of: ["rel", "abs"], then: "PyTorch raises a ValueError")
      let amount = try arguments.number("threshold")
      let factor = try arguments.number("factor")
      guard factor < 1 else {
        throw .outside("factor", "below 1", factor, then: "PyTorch raises a ValueError")
      }
      let patience = try arguments.whole("patience")
      let cooldown = try arguments.whole("cooldown")
      let floor = try arguments.groupNumber("min_lr")
      let smallest = try arguments.number("eps")
      do throws(ScheduleError) {
        let threshold =
          kind == "rel"
          ? try PlateauThreshold(relative: amount, of: .signed)
          : try PlateauThreshold(absolute: amount)
        return try PlateauController(
          mode: mode == "max" ? .maximum : .minimum, factor: factor, patience: patience,
          threshold: threshold, cooldown: cooldown, floor: floor, minimalChange: smallest)
      } catch {
        throw FrameworkError(error, named: names)
      }
    }

    private static let names: [(ours: Name, theirs: Name)] = [
      ("relative", "threshold"), ("absolute", "threshold"), ("floor", "min_lr"),
      ("minimalChange", "eps"),
    ]
  }
}
