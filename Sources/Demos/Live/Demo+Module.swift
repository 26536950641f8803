public import Optimization

extension Demo {
  /// The smallest module of a page that can run it: `schedules`, `light`, `demos` or `training`.
  public var module: Name {
    if kind.name == DemoKind.schedule.name { return "schedules" }
    if DemoKind.trained.contains(where: { $0.name == kind.name }) { return "training" }
    let isLight = DemoKind.light.contains { $0.name == kind.name } && inputs.optimizers.isEmpty
    return isLight ? "light" : "demos"
  }
}
