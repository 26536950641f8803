/// The schedules of Keras, one file each.
public enum Keras {
  /// Adding a call adds its file and one line here.
  static let calls: [FrameworkCall] = [
    ExponentialDecay.call,
    InverseTimeDecay.call,
    PiecewiseConstantDecay.call,
    PolynomialDecay.call,
    CosineDecay.call,
    CosineDecayRestarts.call,
    ReduceLROnPlateau.call,
  ]
}
