/// The momentum that goes with a one-cycle schedule: high where the rate is low.
struct OneCycleMomentum: Schedule {
  let cycle: OneCycle

  func rate(at step: Int) -> Double {
    cycle.value(
      at: step, start: cycle.highMomentum, middle: cycle.lowMomentum, end: cycle.highMomentum)
  }

  var length: Int? { cycle.length }

  var shape: CurveShape? {
    cycle.shape(start: cycle.highMomentum, middle: cycle.lowMomentum, end: cycle.highMomentum)
  }
}
