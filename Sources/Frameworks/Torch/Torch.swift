/// The schedulers of PyTorch, one file each.
public enum Torch {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = [
    StepLR.call,
    MultiStepLR.call,
    ConstantLR.call,
    LinearLR.call,
    ExponentialLR.call,
    PolynomialLR.call,
    CosineAnnealingLR.call,
    CosineAnnealingWarmRestarts.call,
    CyclicLR.call,
    OneCycleLR.call,
    LambdaLR.call,
    MultiplicativeLR.call,
    SWALR.call,
    sequentialCall,
    chainedCall,
    ReduceLROnPlateau.call,
  ]
}
