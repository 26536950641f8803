/// All objectives of our own language: adding one adds its file and one line here.
public enum ObjectiveCatalog {
  /// The objectives, from the plainest on.
  public static let all: [ObjectiveDescriptor] =
    formulas + [LogisticRegression.descriptor, DenseNetwork.descriptor]

  /// Those that are formulas, and need no data set.
  public static let formulas: [ObjectiveDescriptor] = [
    Quadratic.descriptor,
    Ravine.descriptor,
    Booth.descriptor,
    Rosenbrock.descriptor,
    Beale.descriptor,
    Himmelblau.descriptor,
    StyblinskiTang.descriptor,
    NoisyQuadratic.descriptor,
  ]

  /// The objective called `name`; hyphens count as underscores.
  public static func descriptor(named name: Name) -> ObjectiveDescriptor? {
    let hyphen = UInt8(ascii: "-")
    let wanted = Name(name.bytes.map { $0 == hyphen ? UInt8(ascii: "_") : $0 })
    return all.first { $0.name == wanted }
  }
}
