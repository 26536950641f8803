/// The schedules of Optax, one file each.
public enum Optax {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = [
    ConstantSchedule.call,
    PolynomialSchedule.call,
    PolynomialSchedule.linearCall,
    PolynomialSchedule.warmUpCall,
    ExponentialDecay.call,
    CosineDecaySchedule.call,
    warmUpCosineCall,
    warmUpExponentialCall,
    restartsCall,
    PiecewiseConstantSchedule.call,
    PiecewiseInterpolateSchedule.call,
    cosineOneCycleCall,
    linearOneCycleCall,
    JoinedSchedules.call,
    ReduceOnPlateau.call,
  ]
}
