internal import Optimization

extension Timm {
  /// A warm-up, and then PyTorch's `ReduceLROnPlateau`, which sees no metric before.
  ///
  /// - Edge cases: the metrics of steps up to and including `warmup_t` are passed over. Noise is on
  ///   top, after the warm-up: the next step begins with the rate that had none.
  /// - Source: timm 1.0.31 `timm.scheduler.PlateauLRScheduler`.
  struct PlateauLRScheduler: Sendable {
    /// What is remembered from step to step.
    struct State: Sendable {
      var step = 0
      var phase: Phase
    }

    /// Which of the two acts.
    enum Phase: Sendable {
      /// In the warm-up.
      case warmingUp(rate: Double)
      /// After it.
      case following(PlateauState)
    }

    let base: Double
    let warmUp: WarmUp
    let controller: PlateauController
    let noise: Noise?

    /// The state before the first metric.
    func start() throws(FrameworkError) -> State {
      guard warmUp.steps == 0 else { return State(phase: .warmingUp(rate: warmUp.initial)) }
      return State(phase: try following(base))
    }

    func rate(_ state: State) -> Double {
      switch state.phase {
      case .warmingUp(let rate): return rate
      case .following(let inner):
        guard let noise, state.step > 0 else { return inner.rate }
        return noise.applied(to: inner.rate, at: state.step)
      }
    }

    /// `step(t, metric)`, t one more than before.
    func step(_ state: inout State, metric: Double) {
      state.step += 1
      switch state.phase {
      case .warmingUp(let rate) where state.step > warmUp.steps:
        do throws(FrameworkError) {
          state.phase = try following(max(0, rate))
        } catch {
          // The rates on both ends of the warm-up were checked.
          return
        }
        follow(&state, metric)
      case .warmingUp:
        let slope = (base - warmUp.initial) / Double(warmUp.steps)
        state.phase = .warmingUp(rate: warmUp.initial + Double(state.step) * slope)
      case .following:
        follow(&state, metric)
      }
    }

    private func follow(_ state: inout State, _ metric: Double) {
      guard case .following(let inner) = state.phase else { return }
      state.phase = .following(controller.step(inner, metric: metric))
    }

    private func following(_ rate: Double) throws(FrameworkError) -> Phase {
      do throws(ScheduleError) {
        return .following(try controller.start(at: rate))
      } catch {
        throw FrameworkError(error, named: [("rate", "lr")])
      }
    }
  }
}
