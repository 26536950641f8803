/// All schedules of our own language: adding one adds its file and one line here.
public enum ScheduleCatalog {
  /// The schedules, from the plainest on.
  public static let all: [ScheduleDescriptor] = [
    ConstantRate.descriptor,
    StepDecay.descriptor,
    MultiStepDecay.descriptor,
    PiecewiseConstant.descriptor,
    ExponentialDecay.descriptor,
    PolynomialDecay.descriptor,
    PolynomialCycles.descriptor,
    LinearChange.descriptor,
    InverseTimeDecay.descriptor,
    InverseSquareRootDecay.descriptor,
    CosineDecay.descriptor,
    KDecay.descriptor,
    TanhDecay.descriptor,
    REXDecay.descriptor,
    CosineRestarts.descriptor,
    LinearWarmUp.descriptor,
    CosineWarmUp.descriptor,
    ExponentialWarmUp.descriptor,
    NoamSchedule.descriptor,
    FlatCosine.descriptor,
    WarmUpStableDecay.descriptor,
    OneCycle.descriptor,
    Triangle.descriptor,
    TriangularCycle.descriptor,
    HalvingTriangularCycle.descriptor,
    ExponentialTriangularCycle.descriptor,
    RateTable.descriptor,
  ]

  /// What makes a schedule from a schedule. `then` and `*` are part of the grammar.
  public static let combinators: [ScheduleDescriptor] = [
    Repeating<AnySchedule>.descriptor,
    Delayed<AnySchedule>.descriptor,
    Held<AnySchedule>.descriptor,
    Clamped<AnySchedule>.descriptor,
    Product<AnySchedule, AnySchedule>.descriptor,
  ]

  /// The schedule or combinator called `name`; hyphens count as underscores.
  public static func descriptor(named name: Name) -> ScheduleDescriptor? {
    let hyphen = UInt8(ascii: "-")
    let wanted = Name(name.bytes.map { $0 == hyphen ? UInt8(ascii: "_") : $0 })
    return (all + combinators).first { $0.name == wanted }
  }
}
