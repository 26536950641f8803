internal import Optimization

extension Timm {
  /// A warm-up, and then PyTorch's `ReduceLROnPlateau`, which sees no metric before.
  ///
  /// - Edge cases: the metrics of steps up to and including `warmup_t` are passed over.
  /// - Source: timm 1.0.31 `timm.scheduler.PlateauLRScheduler`.
  struct PlateauLRScheduler: Sendable {
    /// What is remembered from step to step.
    enum State: Sendable {
      /// In the warm-up, at this step.
      case warmingUp(Int, rate: Double)
      /// After it.
      case following(PlateauState)
    }

    let base: Double
    let warmUp: WarmUp
    let controller: PlateauController

    /// The state before the first metric.
    func start() throws(FrameworkError) -> State {
      guard warmUp.steps == 0 else { return .warmingUp(0, rate: warmUp.initial) }
      return try following(base)
    }

    func rate(_ state: State) -> Double {
      switch state {
      case .warmingUp(_, let rate): rate
      case .following(let state): state.rate
      }
    }

    /// `step(t, metric)`, t one more than before.
    func step(_ state: inout State, metric: Double) {
      switch state {
      case .warmingUp(let before, let rate) where before == warmUp.steps:
        do throws(FrameworkError) {
          state = try following(max(0, rate))
          step(&state, metric: metric)
        } catch {
          // The rates on both ends of the warm-up were checked.
          return
        }
      case .warmingUp(let before, _):
        let slope = (base - warmUp.initial) / Double(warmUp.steps)
        state = .warmingUp(before + 1, rate: warmUp.initial + Double(before + 1) * slope)
      case .following(let inner):
        state = .following(controller.step(inner, metric: metric))
      }
    }

    private func following(_ rate: Double) throws(FrameworkError) -> State {
      do throws(ScheduleError) {
        return .following(try controller.start(at: rate))
      } catch {
        throw FrameworkError(error, named: [("rate", "lr")])
      }
    }
  }
}
