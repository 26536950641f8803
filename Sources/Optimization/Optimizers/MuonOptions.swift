/// One step X ← a·X + (b·XXᵀ + c·(XXᵀ)²)·X: on each singular value, a·s + b·s³ + c·s⁵.
public struct NewtonSchulz: Sendable, Equatable {
  /// Of X.
  public let a: Double
  /// Of XXᵀX.
  public let b: Double
  /// Of (XXᵀ)²X.
  public let c: Double

  /// A step.
  public init(_ a: Double, _ b: Double, _ c: Double) { (self.a, self.b, self.c) = (a, b, c) }

  /// As steep at 0 as is possible while five steps end between 0.7 and 1.2.
  public static let jordan = NewtonSchulz(3.4445, -4.775, 2.0315)
}

/// The parameters of Muon, and what the frameworks do differently.
public struct MuonOptions: Sendable {
  /// How the momentum adds up; the length cancels, but for ε and bias corrections.
  public enum Memory: Sendable, Equatable {
    /// m ← μ·m + (1 − μ)·g. PyTorch.
    case average
    /// The same, with m and g free of the bias of the start. Optax.
    case corrected
    /// m ← μ·m + g. Keras.
    case sum
  }

  /// By what the first matrix is divided, so that no singular value is above 1.
  public enum Norm: Sendable, Equatable {
    /// The Frobenius norm, but no less than ε. PyTorch.
    case atLeast(Double)
    /// The Frobenius norm plus ε. Keras, Optax.
    case plus(Double)
    /// √ of the Frobenius norm of XXᵀ, no less than ε: the Schatten-4 norm. Optax.
    case schatten(Double)
    /// Row by row, √ of the sum of |XXᵀ| in that row, no less than ε. Optax' “aol”.
    case rowWise(Double)
  }

  /// How the shape of a matrix moves its rate.
  public enum Scaling: Sendable, Equatable {
    /// Not.
    case none
    /// √max(1, rows/columns). Jordan, PyTorch.
    case tall
    /// √max(1, columns/rows): as Jordan's for weights that stand the other way. Optax.
    case wide
    /// A factor times √max(rows, columns): updates then have that root mean square, 0.2 for Adam's.
    case rootMeanSquare(Double)
  }

  /// μ.
  public var momentum = 0.95
  /// Whether the direction looks one update ahead.
  public var isNesterov = true
  /// How the momentum adds up.
  public var memory = Memory.average
  /// By what the first matrix is divided.
  public var norm = Norm.atLeast(1e-7)
  /// The steps towards equal singular values.
  public var iterations = [NewtonSchulz](repeating: .jordan, count: 5)
  /// How the shape moves the rate.
  public var scaling = Scaling.tall
  /// Whether the update is multiplied by its inner product with the momentum.
  public var isAdaptive = false
  /// Whether weights shrink beside the update.
  public var weightDecay = WeightDecay.none

  /// Jordan's.
  public init() {}
}

extension MuonOptions {
  func check() throws(ScheduleError) {
    try checkRange(momentum, "momentum", 0, 1)
    switch norm {
    case .atLeast(let epsilon), .plus(let epsilon), .schatten(let epsilon),
      .rowWise(let epsilon):
      try checkRate(epsilon, "epsilon")
    }
    if case .rootMeanSquare(let factor) = scaling { try checkRate(factor, "scaling") }
    try weightDecay.check()
  }
}

extension MuonOptions.Scaling {
  func factor(rows: Int, columns: Int) -> Double {
    let (height, width) = (Double(rows), Double(columns))
    switch self {
    case .none: return 1
    case .tall: return max(1, height / width).squareRoot()
    case .wide: return max(1, width / height).squareRoot()
    case .rootMeanSquare(let factor): return factor * max(height, width).squareRoot()
    }
  }
}
