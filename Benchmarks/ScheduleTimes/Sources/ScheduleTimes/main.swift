import Optimization

// ScheduleTimes COUNT EXPRESSION: nanoseconds a value, for one value and for an array of COUNT,
// and four values by which the caller sees that it computes the same curve.

func nanoseconds(values: Int, _ work: () -> Void) -> Double {
  let time = ContinuousClock().measure(work).components
  return (Double(time.seconds) * 1e9 + Double(time.attoseconds) * 1e-9) / Double(values)
}

func measure(_ schedule: AnySchedule, count: Int) {
  // The array is touched before the clock starts, as NumPy's is.
  var rates = [Double](repeating: 1, count: count)
  let inBulk = nanoseconds(values: count) { schedule.fill(&rates, from: 0) }
  var sum = 0.0
  let singles = min(count, 1_000_000)
  let one = nanoseconds(values: singles) {
    for step in 0..<singles { sum += schedule.rate(at: step) }
  }
  print(one, inBulk)
  for part in 0..<4 { print(rates[part * (count - 1) / 3]) }
  // What was summed is used, or the loop would be left out.
  if sum < 0 { print("a negative rate") }
}

let arguments = CommandLine.arguments
if arguments.count == 3, let count = Int(arguments[1]), count > 0 {
  measure(try Expression(parsing: arguments[2]).schedule(), count: count)
} else {
  print("usage: ScheduleTimes COUNT EXPRESSION")
}
