public import Optimization

/// A library whose schedules are reproduced exactly.
public enum Framework: Sendable, Equatable, CaseIterable {
  case torch, keras, optax, transformers, timm

  /// The word before the dot: `torch` in `torch.StepLR`.
  public var name: Name {
    switch self {
    case .torch: "torch"
    case .keras: "keras"
    case .optax: "optax"
    case .transformers: "transformers"
    case .timm: "timm"
    }
  }

  /// As people call it.
  public var title: StaticString {
    switch self {
    case .torch: "PyTorch"
    case .keras: "Keras"
    case .optax: "Optax"
    case .transformers: "Transformers"
    case .timm: "timm"
    }
  }

  /// The version whose values are reproduced.
  public var version: StaticString {
    switch self {
    case .torch: "2.13.0"
    case .keras: "3.15.1"
    case .optax: "0.2.8"
    case .transformers: "5.23.0"
    case .timm: "1.0.31"
    }
  }

  /// What may stand before the name of a call, with the dot; the shortest first.
  public var prefixes: [Name] {
    switch self {
    case .torch:
      [
        "torch.", "torch.optim.lr_scheduler.", "optim.lr_scheduler.", "lr_scheduler.",
        "torch.optim.swa_utils.", "swa_utils.", "torch.optim.", "optim.",
      ]
    case .keras:
      [
        "keras.", "keras.optimizers.schedules.", "tf.keras.optimizers.schedules.",
        "tensorflow.keras.optimizers.schedules.", "optimizers.schedules.", "schedules.",
        "keras.callbacks.", "tf.keras.callbacks.", "tensorflow.keras.callbacks.", "callbacks.",
        "keras.optimizers.",
        "tf.keras.optimizers.", "tensorflow.keras.optimizers.", "optimizers.",
      ]
    case .optax: ["optax.", "optax.schedules.", "optax.contrib."]
    case .transformers: ["transformers.", "transformers.optimization."]
    case .timm: ["timm.", "timm.scheduler."]
    }
  }

  /// Whether its schedulers are handed the optimizer, which knows the learning rate.
  public var takesOptimizer: Bool {
    switch self {
    case .torch, .transformers, .timm: true
    case .keras, .optax: false
    }
  }
}
