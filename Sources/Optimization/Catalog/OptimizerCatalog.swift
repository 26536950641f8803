/// All optimizers of our own language: adding one adds its file and one line here.
public enum OptimizerCatalog {
  /// The optimizers, from the plainest on.
  public static let all: [OptimizerDescriptor] = [
    GradientDescent<Double>.descriptor,
    Momentum<Double>.descriptor,
    Nesterov<Double>.descriptor,
    AdaGrad<Double>.descriptor,
    AdaDelta<Double>.descriptor,
    RMSProp<Double>.descriptor,
    Rprop<Double>.descriptor,
    ASGD<Double>.descriptor,
    Adam<Double>.descriptor,
    Adam<Double>.decoupledDescriptor,
    AMSGrad.descriptor,
    Adamax<Double>.descriptor,
    NAdam<Double>.descriptor,
    RAdam<Double>.descriptor,
    Lion<Double>.descriptor,
    Adafactor<Double>.descriptor,
    Muon<Double>.descriptor,
  ]

  /// The optimizer called `name`; hyphens count as underscores.
  public static func descriptor(named name: Name) -> OptimizerDescriptor? {
    let hyphen = UInt8(ascii: "-")
    let wanted = Name(name.bytes.map { $0 == hyphen ? UInt8(ascii: "_") : $0 })
    return all.first { $0.name == wanted }
  }
}
