extension Optax {
  /// The optimizers of Optax; adding a call adds its file and one line here.
  static let optimizers: [FrameworkCall] = [
    sgd,
    adagrad,
    adadelta,
    rmsprop,
    Rprop.call,
    adam,
    adamW,
    amsgrad,
    adamax,
    adamaxW,
    nadam,
    nadamW,
    radam,
    lion,
    adafactor,
    muon,
  ]
}
