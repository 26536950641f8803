internal import Optimization

extension FrameworkParameter {
  static let torchBetas = FrameworkParameter(
    "betas", .numbers, default: "(0.9, 0.999)", range: "≥ 0, < 1",
    "how much of each of the two averages an update keeps")
}

extension FrameworkArguments {
  /// PyTorch's two `betas`.
  func torchBetas() throws(FrameworkError) -> (first: Double, second: Double) {
    let betas = try numbers("betas")
    guard betas.count == 2 else {
      throw FrameworkError(
        "betas", "must have 2 items", then: "PyTorch raises an error, or passes the others over")
    }
    for (index, beta) in betas.enumerated() where !(0 <= beta && beta < 1) {
      throw .outside(
        "betas", item: index, "at least 0 and below 1", beta, then: "PyTorch raises a ValueError")
    }
    return (betas[0], betas[1])
  }
}
