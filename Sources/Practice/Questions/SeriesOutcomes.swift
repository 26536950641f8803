extension Outcome {
  /// Several choices: what was ticked rightly less what was ticked wrongly, of all that is right.
  static func ticks(_ ticked: [Int], right: [Bool]) -> Outcome {
    var marks = [Bool](repeating: false, count: right.count)
    for place in ticked {
      guard marks.indices.contains(place) else { return .none(of: right.count) }
      marks[place] = true
    }
    var (balance, total): (Int, Int) = (0, 0)
    var mistake: Int?
    for (place, isRight) in right.enumerated() {
      if isRight { total += 1 }
      if marks[place] { balance += isRight ? 1 : -1 }
      if marks[place], !isRight, mistake == nil { mistake = place }
    }
    let parts = right.indices.map { marks[$0] == right[$0] }
    let isAllRight = !parts.contains(false)
    let share = total == 0 ? 0 : Double(max(balance, 0)) / Double(total)
    return Outcome(score: isAllRight ? 1 : share, mistake: mistake, parts: parts)
  }

  /// Items in an order: of n items, those n − 1 at most that could stay where they are count, so that
  /// one item in the wrong place costs one part.
  ///
  /// The items that could stay are a longest increasing run, not necessarily of neighbours; they are
  /// the right parts. Share of right neighbours was rejected: swapping two of four would leave nothing.
  static func order(_ places: [Int], count: Int) -> Outcome {
    var isSeen = [Bool](repeating: false, count: max(count, 0))
    for place in places {
      guard isSeen.indices.contains(place), !isSeen[place] else { return .none(of: count) }
      isSeen[place] = true
    }
    guard places.count == count, count > 0 else { return .none(of: count) }
    var parts = [Bool](repeating: false, count: count)
    for index in longestIncreasing(places) { parts[places[index]] = true }
    let kept = parts.reduce(0) { $0 + ($1 ? 1 : 0) }
    return Outcome(score: count == 1 ? 1 : Double(kept - 1) / Double(count - 1), parts: parts)
  }

  /// Pairs: the share of left sides that have their own right side.
  static func pairs(_ chosen: [Int], count: Int) -> Outcome {
    guard chosen.count == count, count > 0 else { return .none(of: count) }
    let parts = chosen.enumerated().map { $0.offset == $0.element }
    return .share(parts)
  }

  /// The share of the parts that are right.
  static func share(_ parts: [Bool], slip: Slip? = nil) -> Outcome {
    let right = parts.reduce(0) { $0 + ($1 ? 1 : 0) }
    let score = right == parts.count && right > 0 ? 1 : Double(right) / Double(max(parts.count, 1))
    return Outcome(score: score, parts: parts, slip: slip)
  }

  /// Nothing is right.
  static func none(of count: Int) -> Outcome {
    Outcome(score: 0, parts: [Bool](repeating: false, count: max(count, 0)))
  }
}

/// The indices of a longest increasing run of `values`, the earliest where several are as long; O(n²).
private func longestIncreasing(_ values: [Int]) -> [Int] {
  var lengths = [Int](repeating: 1, count: values.count)
  var previous = [Int?](repeating: nil, count: values.count)
  var best = 0
  for index in values.indices {
    for before in 0..<index
    where values[before] < values[index] && lengths[before] >= lengths[index] {
      (lengths[index], previous[index]) = (lengths[before] + 1, before)
    }
    if lengths[index] > lengths[best] { best = index }
  }
  var run: [Int] = []
  var next: Int? = values.isEmpty ? nil : best
  while let index = next {
    run.append(index)
    next = previous[index]
  }
  return run
}
