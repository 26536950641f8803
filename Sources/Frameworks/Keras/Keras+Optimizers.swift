extension Keras {
  /// The optimizers of Keras; adding a call adds its file and one line here.
  static let optimizers: [FrameworkCall] = [
    sgd,
    adagrad,
    adadelta,
    rmsprop,
    adam,
    adamW,
    adamax,
    nadam,
    lion,
    adafactor,
    muon,
  ]
}
