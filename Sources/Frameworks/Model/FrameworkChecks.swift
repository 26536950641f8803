internal import Optimization

// What the schedules demand of their parameters; each names the parameter at fault, and says what
// the framework does with such a value.

/// A learning rate: finite and not negative.
func checkRate(
  _ value: Double, _ name: Name, then consequence: Name = ""
) throws(FrameworkError) {
  try checkFinite(value, name, then: consequence)
  guard value >= 0 else { throw .outside(name, "at least 0", value, then: consequence) }
}

func checkFinite(
  _ value: Double, _ name: Name, then consequence: Name = ""
) throws(FrameworkError) {
  guard value.isFinite else {
    throw FrameworkError(name, "must be a finite number", then: consequence)
  }
}

/// A finite number above 0.
func checkPositive(
  _ value: Double, _ name: Name, then consequence: Name = ""
) throws(FrameworkError) {
  try checkFinite(value, name, then: consequence)
  guard value > 0 else { throw .outside(name, "above 0", value, then: consequence) }
}

/// A count of steps above 0.
func checkSpan(_ steps: Int, _ name: Name, then consequence: Name = "") throws(FrameworkError) {
  guard steps > 0 else { throw .outside(name, "above 0", Double(steps), then: consequence) }
}

/// A count of steps that may be 0.
func checkCount(_ steps: Int, _ name: Name, then consequence: Name = "") throws(FrameworkError) {
  guard steps >= 0 else { throw .outside(name, "at least 0", Double(steps), then: consequence) }
}

/// A finite number from 0 to 1.
func checkFraction(
  _ value: Double, _ name: Name, then consequence: Name = ""
) throws(FrameworkError) {
  try checkFinite(value, name, then: consequence)
  guard 0 <= value, value <= 1 else {
    throw .outside(name, "from 0 to 1", value, then: consequence)
  }
}

/// A span that is a whole number, small enough to count steps with.
func wholeSpan(_ steps: Double) -> Int? {
  guard let whole = Int(exactly: steps), (0...1 << 53).contains(whole) else { return nil }
  return whole
}
