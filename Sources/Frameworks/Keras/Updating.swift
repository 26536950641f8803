public import Optimization

extension Keras {
  /// What Keras does around the update of every optimizer.
  public struct UpdateOptions: Sendable, Equatable {
    /// What limits the gradient.
    public enum Clipping: Sendable, Equatable {
      /// No number is larger.
      case number(Double)
      /// It is not longer; with one weight, `clipnorm` and `global_clipnorm` are the same.
      case length(Double)
    }

    /// An average that replaces the weights from time to time.
    public struct Averaging: Sendable, Equatable {
      /// What is kept of it in each update.
      public let momentum: Double
      /// After how many updates it replaces the weights.
      public let period: Int
    }

    /// λ, beside the update.
    public var weightDecay = 0.0
    /// What limits the gradient.
    public var clipping: Clipping?
    /// How many gradients an update averages.
    public var accumulated = 1
    /// The average of the weights.
    public var averaging: Averaging?

    /// Nothing but the update.
    public init() {}
  }

  /// An optimizer with what Keras does around its update: gradients are averaged, then clipped, the
  /// weights shrink by η·λ, the update is made, and an average of the weights may replace them.
  ///
  /// - Source: Keras 3.15 `BaseOptimizer.apply`; a schedule goes on with every gradient, also those
  ///   that are only accumulated.
  public struct Updating<Base: Optimizer>: Optimizer {
    /// What points are made of.
    public typealias Scalar = Base.Scalar

    /// That of the optimizer, the gradients so far, and the average of the weights.
    public struct State: Sendable {
      /// What the optimizer remembers.
      public var base: Base.State
      /// Gradients seen.
      public var count = 0
      var gradient: [Scalar]
      var average: [Scalar]
    }

    private let base: Base
    private let options: UpdateOptions

    /// `base` with `options` around it.
    public init(_ base: Base, _ options: UpdateOptions) {
      (self.base, self.options) = (base, options)
    }

    /// That of the optimizer.
    public func start(
      at point: [Scalar], shaped shape: ParameterShape
    ) throws(OptimizerError) -> State {
      let zeros = [Scalar](repeating: 0, count: point.count)
      return State(
        base: try base.start(at: point, shaped: shape), gradient: zeros,
        average: options.averaging == nil ? [] : zeros)
    }

    /// Takes in a gradient, and makes an update when enough have come.
    public func update(
      _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
      momentum: Double?
    ) {
      let isFirst = state.count % options.accumulated == 0
      for index in gradient.indices {
        state.gradient[index] = gradient[index] + (isFirst ? 0 : state.gradient[index])
      }
      let iteration = state.count / options.accumulated
      state.count += 1
      if state.count % options.accumulated == 0 {
        prepare(&point, &state, rate)
        base.update(
          &point, gradient: state.gradient, state: &state.base, rate: rate, momentum: momentum)
      }
      if let averaging = options.averaging { average(&point, &state, averaging, iteration) }
    }

    /// Those of the optimizer.
    public func readings(of state: State) -> [OptimizerReading] { base.readings(of: state.base) }

    /// The mean of the gradients, clipped, and the weights after their decay.
    private func prepare(_ point: inout [Scalar], _ state: inout State, _ rate: Double) {
      let share = Scalar(options.accumulated)
      for index in point.indices { state.gradient[index] /= share }
      switch options.clipping {
      case .number(let limit):
        let limit = Scalar(limit)
        for index in point.indices {
          state.gradient[index] = min(max(state.gradient[index], -limit), limit)
        }
      case .length(let limit):
        let limit = Scalar(limit)
        var squares: Scalar = 0
        for slope in state.gradient { squares += slope * slope }
        let length = max(squares.squareRoot(), limit)
        for index in point.indices {
          state.gradient[index] = state.gradient[index] * limit / length
        }
      case nil: break
      }
      guard options.weightDecay != 0 else { return }
      let (decay, rate) = (Scalar(options.weightDecay), Scalar(rate))
      for index in point.indices { point[index] -= point[index] * decay * rate }
    }

    /// Moves the average towards the point; every `period` updates the point becomes the average.
    private func average(
      _ point: inout [Scalar], _ state: inout State, _ averaging: UpdateOptions.Averaging,
      _ iteration: Int
    ) {
      let kept = iteration == 0 ? 0 : Scalar(averaging.momentum)
      for index in point.indices {
        state.average[index] = kept * state.average[index] + (1 - kept) * point[index]
      }
      if (iteration + 1) % averaging.period == 0 {
        for index in point.indices { point[index] = state.average[index] }
      }
    }
  }
}
