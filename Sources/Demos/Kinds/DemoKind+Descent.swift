internal import Optimization
internal import Plotting

extension DemoKind {
  /// Gradient descent on ½·λ·x², one run for each schedule: where the limit 2/λ lies and why.
  public static let descent = DemoKind(
    name: "descent",
    summary: "Runs gradient descent in a bowl of known curvature and shows which rates come down.",
    parameters: [curvature(10, upTo: 100), start(1, upTo: 10)],
    fault: { stepsFault($0.steps, most: 100_000) ?? curvatureFault($0) },
    run: { inputs in
      do throws(DemoError) {
        return .success(try DescentFigure.make(inputs))
      } catch {
        return .failure(error)
      }
    })

  /// λ, the second derivative of the loss.
  static func curvature(_ value: Double, upTo most: Double) -> DemoParameter {
    DemoParameter(name: "curvature", from: 0.1, to: most, step: 0.1, value: value)
  }

  /// The place where every run begins.
  static func start(_ value: Double, upTo most: Double) -> DemoParameter {
    DemoParameter(name: "start", from: 0, to: most, step: 0.1, value: value)
  }

  /// The error for a curvature that makes no bowl, or a place too far away to compute with.
  static func curvatureFault(_ inputs: DemoInputs) -> DemoError? {
    let curvature = inputs.bindings["curvature"] ?? 1
    guard curvature > 0, curvature <= 1e6 else {
      return .bad(
        field: "curvature", message: "a bowl cannot have this curvature",
        hint: "accepted: above 0, up to 1000000")
    }
    guard abs(inputs.bindings["start"] ?? 0) <= 1e6 else {
      return .bad(field: "start", message: "this is too far away", hint: "accepted: up to 1000000")
    }
    return nil
  }
}
