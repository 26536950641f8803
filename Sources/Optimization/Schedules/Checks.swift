// What the schedules demand of their parameters; each throws the error that names the parameter.

/// A learning rate: finite and not negative.
func checkRate(_ value: Double, _ name: Name) throws(ScheduleError) {
  guard value.isFinite else { throw .notFinite(name) }
  guard value >= 0 else { throw .negative(name, value) }
}

/// A finite number above 0.
func checkPositive(_ value: Double, _ name: Name) throws(ScheduleError) {
  guard value.isFinite else { throw .notFinite(name) }
  guard value > 0 else { throw .notPositive(name, value) }
}

/// A factor of decay: above 0, at most 1.
func checkFactor(_ value: Double, _ name: Name) throws(ScheduleError) {
  guard value.isFinite else { throw .notFinite(name) }
  guard 0 < value, value <= 1 else { throw .notAFactor(name, value) }
}

/// A count of steps above 0.
func checkSpan(_ steps: Int, _ name: Name) throws(ScheduleError) {
  guard steps > 0 else { throw .notPositive(name, Double(steps)) }
}

/// A number from `low` to `high`, ends included.
func checkRange(
  _ value: Double, _ name: Name, _ low: Double, _ high: Double
) throws(ScheduleError) {
  guard value.isFinite else { throw .notFinite(name) }
  guard low <= value, value <= high else { throw .outside(name, value, low: low, high: high) }
}

/// Two finite rates of which the first is not above the second.
func checkOrder(
  _ low: Double, _ lowName: Name, _ high: Double, _ highName: Name
) throws(ScheduleError) {
  try checkRate(low, lowName)
  try checkRate(high, highName)
  guard low <= high else { throw .outOfOrder(lowName, highName) }
}
