/// How a plateau is counted, where the frameworks differ.
///
/// With a flat metric and patience 2 (cooldown 0) the first reduction comes after the fourth metric
/// by `.exceeded`, after the third by `.reached`.
///
/// - Source: PyTorch `ReduceLROnPlateau` (`.pytorch`), Keras `callbacks.ReduceLROnPlateau`
///   (`.keras`), Optax `contrib.reduce_on_plateau` (`.optax`).
public struct PlateauConvention: Sendable, Equatable {
  /// When patience is at its end.
  public enum Patience: Sendable, Equatable {
    /// More bad metrics than `patience`.
    case exceeded
    /// `patience` bad metrics, of which the last is the one at hand.
    case reached
    /// Exactly `patience` bad metrics, even if the metric at hand is a good one; with patience 0
    /// every improvement lowers the rate and nothing else does.
    case equalled
  }

  /// Which metrics a cooldown of n does not count as bad.
  public enum Cooldown: Sendable, Equatable {
    /// The next n.
    case excludesLast
    /// The next n − 1: the metric that ends it counts again.
    case includesLast
  }

  /// When patience is at its end.
  public let patience: Patience
  /// Which metrics a cooldown leaves out.
  public let cooldown: Cooldown

  /// A convention of one's own.
  public init(patience: Patience, cooldown: Cooldown) {
    (self.patience, self.cooldown) = (patience, cooldown)
  }

  /// PyTorch, and with it Transformers and timm.
  public static let pytorch = PlateauConvention(patience: .exceeded, cooldown: .excludesLast)
  /// Keras.
  public static let keras = PlateauConvention(patience: .reached, cooldown: .includesLast)
  /// Optax.
  public static let optax = PlateauConvention(patience: .equalled, cooldown: .excludesLast)
}
