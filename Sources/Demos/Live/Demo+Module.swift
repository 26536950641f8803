public import Optimization

extension Demo {
  /// The smallest module of a page that can run it: `light`, `demos` or `training`.
  public var module: Name {
    if DemoKind.trained.contains(where: { $0.name == kind.name }) { return "training" }
    let isLight = DemoKind.light.contains { $0.name == kind.name } && inputs.optimizers.isEmpty
    return isLight ? "light" : "demos"
  }
}
