/// One update by moments: all that is the same for every coordinate.
///
///     g ← g + decay·θ
///     m ← m + gain1·(g − m)        v ← keep2·v + gain2·g²
///     θ ← shrink·θ − (alpha·m + direct·g) / (scale·√(v + root) + epsilon)
///
/// Adam, NAdam and RAdam differ in these numbers alone. Bias corrections, the rate and the place of
/// epsilon are folded into them, so that a coordinate costs one square root and one division.
@usableFromInline
struct MomentStep: Sendable {
  @usableFromInline var decay = 0.0
  @usableFromInline var shrink = 1.0
  @usableFromInline var gain1 = 0.0
  @usableFromInline var keep2 = 0.0
  @usableFromInline var gain2 = 0.0
  @usableFromInline var alpha = 0.0
  @usableFromInline var direct = 0.0
  @usableFromInline var scale = 1.0
  @usableFromInline var root = 0.0
  @usableFromInline var epsilon = 0.0
  /// The learning rate, for those who look at the state.
  var rate = 0.0
  /// What v is multiplied by before AMSGrad compares it with its maximum.
  @usableFromInline var lift = 1.0

  func denominator(of v: Double) -> Double { scale * (v + root).squareRoot() + epsilon }
}

extension MomentState {
  /// Moves `point` by `latest`, in one pass over memory.
  @inlinable
  mutating func move(_ point: inout [Scalar], against gradient: [Scalar]) {
    if maximum.isEmpty {
      MomentLoop(latest).run(&point, gradient, &m, &v)
    } else {
      MomentLoop(latest).run(&point, gradient, &m, &v, &maximum)
    }
  }
}

/// A `MomentStep` in the scalar of the point, and its loops over bare memory, which LLVM turns into
/// vector instructions.
@usableFromInline
struct MomentLoop<Scalar: BinaryFloatingPoint> {
  @usableFromInline let decay, shrink, gain1, keep2, gain2: Scalar
  @usableFromInline let alpha, direct, scale, root, epsilon, lift: Scalar

  @inlinable
  init(_ step: MomentStep) {
    (decay, shrink, gain1) = (Scalar(step.decay), Scalar(step.shrink), Scalar(step.gain1))
    (keep2, gain2) = (Scalar(step.keep2), Scalar(step.gain2))
    (alpha, direct, scale) = (Scalar(step.alpha), Scalar(step.direct), Scalar(step.scale))
    (root, epsilon, lift) = (Scalar(step.root), Scalar(step.epsilon), Scalar(step.lift))
  }

  @inlinable
  func run(
    _ point: inout [Scalar], _ gradient: [Scalar], _ m: inout [Scalar], _ v: inout [Scalar]
  ) {
    let count = point.count
    precondition(gradient.count == count && m.count == count && v.count == count, "one length")
    point.withUnsafeMutableBufferPointer { point in
      gradient.withUnsafeBufferPointer { gradient in
        m.withUnsafeMutableBufferPointer { m in
          v.withUnsafeMutableBufferPointer { v in
            for index in 0..<count {
              let weight = point[index]
              let g = gradient[index] + decay * weight
              let first = m[index] + gain1 * (g - m[index])
              let second = keep2 * v[index] + gain2 * (g * g)
              let denominator = scale * (second + root).squareRoot() + epsilon
              m[index] = first
              v[index] = second
              point[index] = shrink * weight - (alpha * first + direct * g) / denominator
            }
          }
        }
      }
    }
  }

  @inlinable
  func run(
    _ point: inout [Scalar], _ gradient: [Scalar], _ m: inout [Scalar], _ v: inout [Scalar],
    _ maximum: inout [Scalar]
  ) {
    let count = point.count
    precondition(gradient.count == count && m.count == count && v.count == count, "one length")
    precondition(maximum.count == count, "one length")
    point.withUnsafeMutableBufferPointer { point in
      gradient.withUnsafeBufferPointer { gradient in
        m.withUnsafeMutableBufferPointer { m in
          v.withUnsafeMutableBufferPointer { v in
            maximum.withUnsafeMutableBufferPointer { maximum in
              for index in 0..<count {
                let weight = point[index]
                let g = gradient[index] + decay * weight
                let first = m[index] + gain1 * (g - m[index])
                let second = keep2 * v[index] + gain2 * (g * g)
                let lifted = lift * second
                let largest = lifted > maximum[index] ? lifted : maximum[index]
                let denominator = scale * (largest + root).squareRoot() + epsilon
                m[index] = first
                v[index] = second
                maximum[index] = largest
                point[index] = shrink * weight - (alpha * first + direct * g) / denominator
              }
            }
          }
        }
      }
    }
  }
}
