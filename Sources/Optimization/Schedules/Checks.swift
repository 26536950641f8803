// What the schedules demand of their parameters; each throws the error that names the parameter.
//
// They are called all over: a parameter's name is made from its literal here, once it is at fault.

/// A finite number.
private func checkFinite(_ value: Double, _ name: StaticString) throws(ScheduleError) {
  guard value.isFinite else { throw .notFinite(Name(stringLiteral: name)) }
}

/// A learning rate: finite and not negative.
@inline(never)
func checkRate(_ value: Double, _ name: StaticString) throws(ScheduleError) {
  try checkFinite(value, name)
  guard value >= 0 else { throw .negative(Name(stringLiteral: name), value) }
}

/// A finite number above 0.
@inline(never)
func checkPositive(_ value: Double, _ name: StaticString) throws(ScheduleError) {
  try checkFinite(value, name)
  guard value > 0 else { throw .notPositive(Name(stringLiteral: name), value) }
}

/// A factor of decay: above 0, at most 1.
@inline(never)
func checkFactor(_ value: Double, _ name: StaticString) throws(ScheduleError) {
  try checkFinite(value, name)
  guard 0 < value, value <= 1 else { throw .notAFactor(Name(stringLiteral: name), value) }
}

/// A count of steps above 0.
@inline(never)
func checkSpan(_ steps: Int, _ name: StaticString) throws(ScheduleError) {
  guard steps > 0 else { throw .notPositive(Name(stringLiteral: name), Double(steps)) }
}

/// A number from `low` to `high`, ends included.
@inline(never)
func checkRange(
  _ value: Double, _ name: StaticString, _ low: Double, _ high: Double
) throws(ScheduleError) {
  try checkFinite(value, name)
  guard low <= value, value <= high else {
    throw .outside(Name(stringLiteral: name), value, low: low, high: high)
  }
}

/// Two finite rates of which the first is not above the second.
@inline(never)
func checkOrder(
  _ low: Double, _ lowName: StaticString, _ high: Double, _ highName: StaticString
) throws(ScheduleError) {
  try checkRate(low, lowName)
  try checkRate(high, highName)
  guard low <= high else {
    throw .outOfOrder(Name(stringLiteral: lowName), Name(stringLiteral: highName))
  }
}
