public import Optimization

/// All calls of all frameworks; a framework's own file lists its calls, one line each.
public enum FrameworkCatalog {
  /// The calls that make schedules, framework by framework.
  public static let all: [FrameworkCall] =
    Torch.calls + Keras.calls + Optax.calls + Transformers.calls + Timm.calls

  /// The calls that make optimizers, framework by framework.
  public static let optimizers: [FrameworkCall] =
    Torch.optimizers + Keras.optimizers + Optax.optimizers

  /// The call that `name` means: a full path, a short one such as `torch.StepLR`, or the bare name
  /// where only one framework has it. Within a call of `framework`, bare names are its own.
  public static func call(named name: Name, within framework: Framework? = nil) -> FrameworkCall? {
    let candidates = (all + optimizers).filter { $0.isCalled(name) }
    if let framework, let own = candidates.first(where: { $0.framework == framework }) {
      return own
    }
    return candidates.count == 1 ? candidates[0] : nil
  }
}

extension FrameworkCall {
  /// Whether `path` is one of its names, alone or after one of the framework's prefixes.
  func isCalled(_ path: Name) -> Bool {
    let bytes = path.bytes
    for word in [name] + aliases where bytes.count >= word.bytes.count {
      guard bytes.suffix(word.bytes.count).elementsEqual(word.bytes) else { continue }
      let prefix = Name(bytes.dropLast(word.bytes.count))
      if prefix.bytes.isEmpty || framework.prefixes.contains(prefix) { return true }
    }
    return false
  }
}
