extension CurveShape {
  /// The highest rate that it starts a phase with; what an optimizer would be made with.
  public var peak: Double {
    switch self {
    case .constant(let rate): rate
    case .line(let from, let to, _), .power(let from, let to, _, _), .cosine(let from, let to, _),
      .wave(let from, let to, _), .restarts(let from, let to, _, _, _):
      max(from, to)
    case .exponential(let from, _, _, _), .drops(let from, _, _), .inverseTime(let from, _, _, _),
      .inverseSquareRoot(let from, _):
      from
    case .table(let rates): rates.max() ?? 0
    case .formula(_, let peak): peak
    case .then(let first, let second, _): max(first.peak, second.peak)
    case .repeated(let shape, _), .delayed(let shape, _), .advanced(let shape, _),
      .held(let shape, _):
      shape.peak
    case .clamped(let shape, let from, let to): min(max(shape.peak, from), to)
    case .product(let first, let second): first.peak * second.peak
    }
  }
}
