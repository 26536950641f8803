/// The schedules of Transformers, one file each.
public enum Transformers {
  /// Adding a call adds its file and one line here, and one to the names of `get_scheduler`.
  static let calls: [FrameworkCall] = [
    getScheduler,
    ConstantWithWarmUp.plainCall,
    ConstantWithWarmUp.call,
    LinearWithWarmUp.call,
    CosineWithWarmUp.call,
    CosineWithWarmUp.floorCall,
    CosineFromFirstStep.call,
    CosineWithHardRestarts.call,
    PolynomialWithWarmUp.call,
    InverseSquareRoot.call,
    WarmUpStableDecay.call,
    reduceOnPlateauCall,
    GreedyLR.call,
    AdafactorRate.call,
  ]
}
