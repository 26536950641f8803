/// What Muon remembers, and room for its matrices.
public struct MuonState<Scalar: BinaryFloatingPoint & Sendable>: Sendable {
  /// The momentum, row after row.
  public var m: [Scalar]
  /// How many updates were made.
  public var step = 0
  let rows: Int
  let columns: Int
  /// The lesser and the greater side: matrices are worked on lying down.
  private let height: Int
  private let width: Int
  private var lying: [Scalar]
  private var next: [Scalar]
  private var gram: [Scalar]
  private var square: [Scalar]

  /// A momentum of 0.
  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    (height, width) = (min(rows, columns), max(rows, columns))
    m = [Scalar](repeating: 0, count: rows * columns)
    (lying, next) = (m, m)
    gram = [Scalar](repeating: 0, count: height * height)
    square = gram
  }
}

extension MuonState {
  /// Takes in a gradient, and lays down the direction that is to be orthogonalized.
  mutating func remember(_ gradient: [Scalar], _ options: MuonOptions, _ momentum: Double) {
    let (keep, gain) = (Scalar(momentum), Scalar(options.memory == .sum ? 1 : 1 - momentum))
    for index in m.indices { m[index] = keep * m[index] + gain * gradient[index] }
    let (ofMomentum, ofGradient) = shares(options, momentum)
    for row in 0..<rows {
      for column in 0..<columns {
        let index = row * columns + column
        lying[place(row, column)] = ofMomentum * m[index] + ofGradient * gradient[index]
      }
    }
  }

  /// How much of the momentum and of the gradient is in the direction.
  private func shares(_ options: MuonOptions, _ momentum: Double) -> (Scalar, Scalar) {
    switch (options.memory, options.isNesterov) {
    case (.average, false), (.sum, false): return (1, 0)
    case (.average, true): return (Scalar(momentum), Scalar(1 - momentum))
    case (.sum, true): return (Scalar(momentum), 1)
    case (.corrected, false): return (Scalar(1 / (1 - wholePower(momentum, step))), 0)
    case (.corrected, true):
      return (
        Scalar(momentum / (1 - wholePower(momentum, step + 1))),
        Scalar((1 - momentum) / (1 - wholePower(momentum, step)))
      )
    }
  }

  /// Where a weight lies in the matrix that is worked on.
  private func place(_ row: Int, _ column: Int) -> Int {
    rows > columns ? column * width + row : row * width + column
  }

  /// The direction of a weight.
  func direction(_ row: Int, _ column: Int) -> Scalar { lying[place(row, column)] }

  /// The inner product of the direction with what it was made of.
  func alignment(_ gradient: [Scalar], _ options: MuonOptions, _ momentum: Double) -> Scalar {
    let (ofMomentum, ofGradient) = shares(options, momentum)
    var sum: Scalar = 0
    for row in 0..<rows {
      for column in 0..<columns {
        let index = row * columns + column
        let source = ofMomentum * m[index] + ofGradient * gradient[index]
        sum += source * direction(row, column)
      }
    }
    return sum
  }

  /// Divides by the norm, and makes the singular values nearly equal.
  mutating func orthogonalize(_ options: MuonOptions) {
    normalize(options)
    for iteration in options.iterations { iterate(iteration) }
  }

  private mutating func normalize(_ options: MuonOptions) {
    switch options.norm {
    case .atLeast(let epsilon): scale(by: 1 / max(length(of: lying), Scalar(epsilon)))
    case .plus(let epsilon): scale(by: 1 / (length(of: lying) + Scalar(epsilon)))
    // These two belong to the first iteration.
    case .schatten(let epsilon):
      guard !options.iterations.isEmpty else { return }
      multiplyByItself()
      scale(by: 1 / max(length(of: gram), Scalar(epsilon)).squareRoot())
    case .rowWise(let epsilon):
      guard !options.iterations.isEmpty else { return }
      multiplyByItself()
      for row in 0..<height {
        var sum: Scalar = 0
        for column in 0..<height { sum += abs(gram[row * height + column]) }
        let factor = 1 / max(sum, Scalar(epsilon)).squareRoot()
        for column in 0..<width { lying[row * width + column] *= factor }
      }
    }
  }

  private mutating func scale(by factor: Scalar) {
    for index in lying.indices { lying[index] *= factor }
  }

  private func length(of values: [Scalar]) -> Scalar {
    var sum: Scalar = 0
    for value in values { sum += value * value }
    return sum.squareRoot()
  }

  /// X ← a·X + (b·XXᵀ + c·(XXᵀ)²)·X.
  private mutating func iterate(_ step: NewtonSchulz) {
    let (a, b, c) = (Scalar(step.a), Scalar(step.b), Scalar(step.c))
    multiplyByItself()
    for row in 0..<height {
      for column in 0..<height {
        var sum: Scalar = 0
        for inner in 0..<height {
          sum += gram[row * height + inner] * gram[inner * height + column]
        }
        square[row * height + column] = b * gram[row * height + column] + c * sum
      }
    }
    for row in 0..<height {
      for column in 0..<width { next[row * width + column] = a * lying[row * width + column] }
      for inner in 0..<height {
        let factor = square[row * height + inner]
        for column in 0..<width {
          next[row * width + column] += factor * lying[inner * width + column]
        }
      }
    }
    swap(&lying, &next)
  }

  /// Sets `gram` to XXᵀ.
  private mutating func multiplyByItself() {
    for row in 0..<height {
      for column in 0...row {
        var sum: Scalar = 0
        for inner in 0..<width {
          sum += lying[row * width + inner] * lying[column * width + inner]
        }
        gram[row * height + column] = sum
        gram[column * height + row] = sum
      }
    }
  }
}
