internal import Optimization

// Surprises that several optimizers share.

extension FrameworkTrap {
  /// Weights decay though nobody asked for it.
  static func defaultDecay(
    _ message: StaticString, reason: StaticString
  ) -> FrameworkTrap {
    FrameworkTrap(
      "default-weight-decay", message, reason: reason,
      when: { !$0.arguments.isGiven("weight_decay") })
  }

  /// AdamW's default, which is another in each framework.
  static func adamWDecay(_ message: StaticString) -> FrameworkTrap {
    defaultDecay(
      message,
      reason: """
        AdamW decays by default, and by another factor in each framework: 0.01 in PyTorch, 0.004 \
        in Keras, 0.0001 in Optax; write weight_decay
        """)
  }

  /// L2 regularization that the division by √v̂ undoes.
  static let coupledDecay = FrameworkTrap(
    "coupled-decay", at: "weight_decay", "weight_decay is inside the gradient here",
    reason: """
      it is divided by √v̂ like the rest of the gradient, so weights with large gradients hardly \
      decay; AdamW, or decoupled_weight_decay=True, shrinks all alike, as Keras does in any case
      """,
    when: {
      ($0.number("weight_decay") ?? 0) > 0 && !$0.isTrue("decoupled_weight_decay")
    })
}
