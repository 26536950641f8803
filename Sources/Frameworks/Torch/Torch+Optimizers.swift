extension Torch {
  /// The optimizers of PyTorch; adding a call adds its file and one line here.
  static let optimizers: [FrameworkCall] = [
    sgd,
    adagrad,
    adadelta,
    rmsprop,
    rprop,
    asgd,
    adam,
    adamW,
    adamax,
    nadam,
    radam,
    adafactor,
    muon,
  ]
}
