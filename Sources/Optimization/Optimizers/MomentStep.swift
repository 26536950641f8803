/// One update by moments: all that is the same for every coordinate.
///
///     g ← g + decay·θ
///     m ← m + gain1·(g − m)        v ← keep2·v + gain2·g²
///     θ ← shrink·θ − (alpha·m + direct·g) / (scale·√(v + root) + epsilon)
///
/// Adam, NAdam and RAdam differ in these numbers alone. Bias corrections, the rate and the place of
/// epsilon are folded into them, so that a coordinate costs one square root and one division.
struct MomentStep: Sendable {
  var decay = 0.0
  var shrink = 1.0
  var gain1 = 0.0
  var keep2 = 0.0
  var gain2 = 0.0
  var alpha = 0.0
  var direct = 0.0
  var scale = 1.0
  var root = 0.0
  var epsilon = 0.0
  /// The learning rate, for those who look at the state.
  var rate = 0.0
  /// What v is multiplied by before AMSGrad compares it with its maximum.
  var lift = 1.0

  /// Whether it is Adam as in the paper, but for a decay beside the gradient: the usual case, for
  /// which there is a quicker loop.
  var isPlain: Bool { decay == 0 && direct == 0 && root == 0 && scale > 0 }

  func denominator(of v: Double) -> Double { scale * (v + root).squareRoot() + epsilon }
}

extension MomentState {
  /// Moves `point` by `latest`, in one pass over memory.
  @inline(__always)
  mutating func move(_ point: inout [Scalar], against gradient: [Scalar]) {
    let step = MomentLoop<Scalar>(latest)
    if !maximum.isEmpty {
      step.run(&point, gradient, &m, &v, &maximum)
    } else if latest.isPlain {
      step.runPlainly(&point, gradient, &m, &v)
    } else {
      step.run(&point, gradient, &m, &v)
    }
  }
}

/// A `MomentStep` in the scalar of the point.
private struct MomentLoop<Scalar: BinaryFloatingPoint> {
  let decay, shrink, gain1, keep2, gain2: Scalar
  let alpha, direct, scale, root, epsilon, lift: Scalar

  @inline(__always)
  init(_ step: MomentStep) {
    (decay, shrink, gain1) = (Scalar(step.decay), Scalar(step.shrink), Scalar(step.gain1))
    (keep2, gain2) = (Scalar(step.keep2), Scalar(step.gain2))
    (alpha, direct, scale) = (Scalar(step.alpha), Scalar(step.direct), Scalar(step.scale))
    (root, epsilon, lift) = (Scalar(step.root), Scalar(step.epsilon), Scalar(step.lift))
  }

  @inline(__always)
  func runPlainly(
    _ point: inout [Scalar], _ gradient: [Scalar], _ m: inout [Scalar], _ v: inout [Scalar]
  ) {
    let (stride, small) = (alpha / scale, epsilon / scale)
    forEachCoordinate(&point, gradient, &m, &v) { weight, slope, m, v in
      average(slope, &m, &v)
      weight = shrink * weight - stride * m / (quickRoot(v) + small)
    }
  }

  @inline(__always)
  func run(
    _ point: inout [Scalar], _ gradient: [Scalar], _ m: inout [Scalar], _ v: inout [Scalar]
  ) {
    forEachCoordinate(&point, gradient, &m, &v) { weight, slope, m, v in
      average(slope + decay * weight, &m, &v)
      step(&weight, slope, m, divisor: v)
    }
  }

  @inline(__always)
  func run(
    _ point: inout [Scalar], _ gradient: [Scalar], _ m: inout [Scalar], _ v: inout [Scalar],
    _ maximum: inout [Scalar]
  ) {
    forEachCoordinate(&point, gradient, &m, &v, &maximum) { weight, slope, m, v, maximum in
      average(slope + decay * weight, &m, &v)
      maximum = max(maximum, lift * v)
      step(&weight, slope, m, divisor: maximum)
    }
  }

  @inline(__always)
  private func average(_ g: Scalar, _ m: inout Scalar, _ v: inout Scalar) {
    m += gain1 * (g - m)
    v = keep2 * v + gain2 * (g * g)
  }

  @inline(__always)
  private func step(_ weight: inout Scalar, _ slope: Scalar, _ m: Scalar, divisor: Scalar) {
    let denominator = scale * quickRoot(divisor + root) + epsilon
    let g = slope + decay * weight
    weight = shrink * weight - (alpha * m + direct * g) / denominator
  }
}
