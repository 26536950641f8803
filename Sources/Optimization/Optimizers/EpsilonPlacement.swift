/// Where the small number stands that keeps Adam's division from 0.
///
/// With the same ε the three differ: at the start of a run, `hat` is up to 1/√(1 − β₂) times as
/// large as `outside`, 32 times for β₂ = 0.999.
public enum EpsilonPlacement: Sendable, Equatable {
  /// √v̂ + ε, as in the paper's algorithm 1, PyTorch and Optax.
  case outside(Double)
  /// √(v̂ + inside) + outside: the `eps_root` of Optax.
  case both(inside: Double, outside: Double)
  /// √v + ε, with the corrections in the rate, as in the paper's section 2 (“epsilon hat”) and in
  /// Keras.
  case hat(Double)
}

extension EpsilonPlacement {
  /// Sets the scalars of the denominator, which stands for √v̂ with its ε.
  ///
  /// - Parameter correction: 1 − β₂ᵗ.
  func place(in step: inout MomentStep, correction: Double, amsgrad: AMSGrad = .off) {
    let root = correction.squareRoot()
    var (inside, outside) = (0.0, 0.0)
    switch self {
    case .outside(let epsilon): outside = epsilon
    case .both(let first, let second): (inside, outside) = (first, second)
    case .hat(let epsilon): outside = epsilon / root
    }
    switch amsgrad {
    case .off, .ofRaw:
      (step.scale, step.root, step.epsilon) = (1 / root, inside * correction, outside)
    case .ofCorrected:
      (step.scale, step.root, step.epsilon) = (1, inside, outside)
      step.lift = 1 / correction
    }
  }

  /// - Throws: `.negative` or `.notFinite`, naming `epsilon`.
  func check() throws(ScheduleError) {
    switch self {
    case .outside(let epsilon), .hat(let epsilon): try checkRate(epsilon, "epsilon")
    case .both(let inside, let outside):
      try checkRate(inside, "rootEpsilon")
      try checkRate(outside, "epsilon")
    }
  }
}
