public import Optimization

/// What code is written for.
public enum CodeTarget: Sendable, Equatable, CaseIterable {
  case pytorch, keras, optax, transformers, swift

  /// As `--to` names it.
  public var name: Name {
    switch self {
    case .pytorch: "pytorch"
    case .keras: "keras"
    case .optax: "optax"
    case .transformers: "transformers"
    case .swift: "swift"
    }
  }

  /// As people call it.
  public var title: StaticString {
    switch self {
    case .pytorch: "PyTorch"
    case .keras: "Keras"
    case .optax: "Optax"
    case .transformers: "Transformers"
    case .swift: "Swift"
    }
  }
}
