/// What is right, over plain values: places in the order of the file, numbers and bytes.
public indirect enum AnswerKey: Sendable {
  /// One of `count` choices is right; plots are read this way too.
  case choice(count: Int, right: Int)
  /// Which of the choices are right.
  case multiple([Bool])
  /// Right within `tolerance`; the unit may be typed or left out; `mistakes` are known wrong values.
  case numeric(value: Double, tolerance: Double, unit: [UInt8], mistakes: [Double])
  /// Any of these words.
  case text([[UInt8]])
  /// For each gap, any of its words.
  case fill([[[UInt8]]])
  /// `count` items, right in the order of the file.
  case order(count: Int)
  /// `count` pairs; the left of row i belongs to the right of row i.
  case match(count: Int)
  /// Drawn anew for each asking.
  case parametric(ParametricKey)
}
