// Rising lists of steps.

/// At least one step, the first above 0, rising.
func checkMilestones(_ milestones: [Int], _ name: StaticString) throws(ScheduleError) {
  guard let first = milestones.first else { throw .empty(Name(stringLiteral: name)) }
  try checkSpan(first, name)
  for index in milestones.indices.dropFirst() where milestones[index] <= milestones[index - 1] {
    throw .notIncreasing(Name(stringLiteral: name), index: index)
  }
}

extension [Int] {
  /// How many items of a rising list are ≤ `step`, by bisection.
  func count(upTo step: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= step { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
