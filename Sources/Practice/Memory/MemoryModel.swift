import CLibm

/// FSRS-6: how a memory fades, and what a review makes of it.
///
/// A card's memory is two numbers. The *stability* S is the number of days after which it is
/// remembered with a probability of 0.9; the *difficulty* D, 1 to 10, says how little a review adds
/// to S. Between reviews the probability of remembering, the *retrievability* R, falls along a power
/// curve; a review at R gives the card a new S and a new D. A grade G counts 1 (again), 2 (hard),
/// 3 (good), 4 (easy); w₀ … w₂₀ are the weights.
///
///     forgetting       R(t) = (1 + F·t/S)^(−w₂₀)         F = 0.9^(−1/w₂₀) − 1, so that R(S) = 0.9
///     next interval    t(r) = S/F · (r^(−1/w₂₀) − 1)     the t at which R has fallen to r
///     first review     S = w_(G−1)                       D = w₄ − e^(w₅·(G−1)) + 1
///     remembered       S′ = S · (1 + e^w₈ · (11−D) · S^(−w₉) · (e^(w₁₀·(1−R)) − 1) · h · b)
///                      h = w₁₅ for hard, b = w₁₆ for easy, otherwise 1
///     forgotten        S′ = min(w₁₁ · D^(−w₁₂) · ((S+1)^w₁₃ − 1) · e^(w₁₄·(1−R)), S / e^(w₁₇·w₁₈))
///     the same day     S′ = S · e^(w₁₇·(G−3+w₁₈)) · S^(−w₁₉), at least S unless again
///     difficulty       D′ = w₇ · D₀(easy) + (1−w₇) · (D − w₆·(G−3) · (10−D)/9)
///
/// Read them aloud: what is easy (11−D), still weak (S^(−w₉)) or nearly forgotten (1−R) gains most
/// from being remembered; a difficulty near 10 hardly moves, and each review pulls it a little
/// towards that of an easy card.
///
/// - Units: stabilities and times are days; R and r are probabilities.
/// - Edge cases: D stays within 1 … 10, S within 0.001 … 10¹⁰⁰ (py-fsrs has no upper end and fails
///   there); an S or D that is no number counts as the smallest.
/// - Source: py-fsrs 6.3.2, `scheduler.py`; Ye, Su & Cao, “A Stochastic Shortest Path Algorithm for
///   Optimizing Spaced Repetition Scheduling”, KDD 2022, for the idea of D, S and R.
public struct MemoryModel: Sendable, Equatable {
  /// The 21 weights w₀ … w₂₀.
  public let weights: [Double]
  /// F, which makes R(S) = 0.9.
  public let factor: Double
  // What the weights alone decide: a long log needs it a hundred thousand times.
  private let easeFactor, forgottenLimit, easyDifficulty: Double
  private let sameDayGains: [Double]

  /// The smallest and the largest stability in days.
  static let stabilities = 0.001...1e100
  /// The smallest and the largest difficulty.
  static let difficulties = 1.0...10.0

  /// A model of weights that `ReviewSettings.check` accepts.
  public init(weights: [Double] = ReviewSettings.defaultWeights) {
    precondition(weights.count == ReviewSettings.weightLimits.count, "FSRS-6 has 21 weights")
    self.weights = weights
    factor = pow(0.9, 1 / -weights[20]) - 1
    easeFactor = exp(weights[8])
    forgottenLimit = exp(weights[17] * weights[18])
    easyDifficulty = weights[4] - exp(weights[5] * 3) + 1
    sameDayGains = Grade.allCases.map { grade in
      exp(weights[17] * (Double(grade.rawValue - 3) + weights[18]))
    }
  }

  // MARK: Forgetting

  /// The probability of remembering `days` after a review that left `stability`.
  public func retrievability(after days: Double, stability: Double) -> Double {
    pow(1 + factor * days / Self.stabilities.holding(stability), -weights[20])
  }

  /// The days after which the probability of remembering has fallen to `retention`.
  public func interval(for retention: Double, stability: Double) -> Double {
    interval(spread: spread(for: retention), stability: stability)
  }

  /// r^(−1/w₂₀) − 1, the part of the interval that the stability does not decide.
  func spread(for retention: Double) -> Double { pow(retention, 1 / -weights[20]) - 1 }

  func interval(spread: Double, stability: Double) -> Double {
    Self.stabilities.holding(stability) / factor * spread
  }

  // MARK: The first review

  /// The stability in days that a first review leaves.
  public func firstStability(_ grade: Grade) -> Double {
    Self.stabilities.holding(weights[grade.rawValue - 1])
  }

  /// The difficulty that a first review leaves.
  public func firstDifficulty(_ grade: Grade) -> Double {
    let unbounded = weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
    return Self.difficulties.holding(unbounded)
  }

  // MARK: Later reviews

  /// The stability after a review a day or more after the one before, at a `retrievability`.
  public func stability(
    after grade: Grade, stability: Double, difficulty: Double, retrievability: Double
  ) -> Double {
    let s = Self.stabilities.holding(stability)
    let d = Self.difficulties.holding(difficulty)
    let next =
      switch grade {
      case .again: stabilityWhenForgotten(s, difficulty: d, retrievability: retrievability)
      case .hard: s * (1 + growth(of: s, d, retrievability) * weights[15])
      case .good: s * (1 + growth(of: s, d, retrievability))
      case .easy: s * (1 + growth(of: s, d, retrievability) * weights[16])
      }
    return Self.stabilities.holding(next)
  }

  private func growth(of s: Double, _ d: Double, _ retrievability: Double) -> Double {
    let ease = easeFactor * (11 - d)
    let saturation = pow(s, -weights[9])
    let spacing = exp((1 - retrievability) * weights[10]) - 1
    return ease * saturation * spacing
  }

  private func stabilityWhenForgotten(
    _ s: Double, difficulty: Double, retrievability: Double
  ) -> Double {
    let hardness = weights[11] * pow(difficulty, -weights[12])
    let remainder = pow(s + 1, weights[13]) - 1
    let spacing = exp((1 - retrievability) * weights[14])
    return min(hardness * remainder * spacing, s / forgottenLimit)
  }

  /// The stability after a review less than a day after the one before.
  public func stabilityOnSameDay(after grade: Grade, stability: Double) -> Double {
    let s = Self.stabilities.holding(stability)
    let gain = sameDayGains[grade.rawValue - 1] * pow(s, -weights[19])
    return Self.stabilities.holding(s * (grade == .again ? gain : max(gain, 1)))
  }

  /// The difficulty after a review.
  public func difficulty(after grade: Grade, difficulty: Double) -> Double {
    let d = Self.difficulties.holding(difficulty)
    let change = -(weights[6] * Double(grade.rawValue - 3))
    let damped = d + (10 - d) * change / 9
    let reverted = weights[7] * easyDifficulty + (1 - weights[7]) * damped
    return Self.difficulties.holding(reverted)
  }
}

extension ClosedRange<Double> {
  /// The nearest number of the range; the lower end for what is no number.
  func holding(_ value: Double) -> Double {
    value > lowerBound ? Swift.min(value, upperBound) : lowerBound
  }
}
