import Optimization

/// Which questions a quiz asks, and in which order.
///
/// Questions that were never answered come first, then those whose last answer was not right, then the
/// others, the longest ago first. Among equals the objectives take turns, and a question that has to
/// be answered out of one's head comes before one that offers choices, whose choices could give the
/// other away. What is left open the seed decides, with the question's id: the same seed asks the same
/// questions, wherever they stand in their files.
struct QuizSelection {
  private let items: [QuizItem]
  let options: QuizOptions
  private(set) var candidates: [Candidate] = []

  struct Candidate {
    /// Its place among the items.
    let item: Int
    /// 0 never answered, 1 missed when it was answered last, 2 right.
    let tier: Int
    /// When it was answered last, for those of tier 2; else 0.
    let last: Int64
    /// The number of its objective and of its lesson.
    let objective, lesson: Int
    /// Decides among equals; that of the objective or lesson among groups.
    let chance, groupChance: UInt64
    /// How many of its objective, or in a mixed quiz of its lesson, come before it.
    var rank = 0
    /// 0 for the kind that is asked first on its objective, else 1.
    let kind: Int
  }

  /// - Parameter history: what was answered before; nil where that does not matter.
  init(_ items: [QuizItem], options: QuizOptions, history: History?) {
    (self.items, self.options) = (items, options)
    var (objectives, lessons) = (NameTable(), NameTable())
    for (place, item) in items.enumerated() where !options.isPretest || item.key.suitsPretest {
      let known = options.usesHistory && !options.isPretest ? history?.question(item.id) : nil
      let tier = known?.answers.last.map { $0.isRight ? 2 : 1 } ?? 0
      let lesson = lessons.add(item.lesson).place
      let objective = Name(item.lesson.bytes + [0] + item.objective.bytes)
      candidates.append(
        Candidate(
          item: place, tier: tier, last: tier == 2 ? known?.times.last ?? 0 : 0,
          objective: objectives.add(objective).place, lesson: lesson,
          chance: Self.chance(options.seed, item.id),
          groupChance: Self.chance(options.seed, options.isMixed ? item.lesson : objective),
          kind: item.key.isProduced == options.isPretest ? 1 : 0))
    }
  }

  static func chance(_ seed: UInt64, _ name: Name) -> UInt64 {
    mixed(mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ NameTable.hash(name))
  }

  /// The questions in the order in which they are asked.
  func chosen() -> [QuizItem] { options.isMixed ? interleaved() : plain() }

  /// The same where lessons are not mixed.
  func plain() -> [QuizItem] {
    producedFirst(Array(inOrder(byObjective()).prefix(limit)))
  }

  private func interleaved() -> [QuizItem] {
    let ordered = ranked(byObjective(), by: { $0.lesson }) { first, second in
      let (isAlone, isOtherAlone) = (mix(first).bytes.isEmpty, mix(second).bytes.isEmpty)
      if isAlone != isOtherAlone { return isOtherAlone }
      return first.rank != second.rank
        ? first.rank < second.rank : first.chance < second.chance
    }
    let chosen = withCompanions(inOrder(ordered), limit: limit)
    let order = MixedOrder.arranged(lessons: chosen.map { $0.lesson }, mixes: chosen.map(mix))
    return producedFirst(order.map { chosen[$0] })
  }

  private func mix(_ candidate: Candidate) -> Name { items[candidate.item].mix }

  private var limit: Int {
    max(0, options.isPretest ? min(options.count ?? 3, 3) : options.count ?? .max)
  }

  private func byObjective() -> [Candidate] {
    ranked(candidates, by: { $0.objective }) { first, second in
      if first.kind != second.kind { return first.kind < second.kind }
      return first.chance < second.chance
    }
  }

  private func inOrder(_ candidates: [Candidate]) -> [Candidate] {
    sortedPlaces(candidates.count) { Self.comesFirst(candidates[$0], candidates[$1]) }
      .map { candidates[$0] }
  }

  /// The candidates with their ranks in their groups, by tier, time and `isBefore`.
  private func ranked(
    _ candidates: [Candidate], by group: (Candidate) -> Int,
    _ isBefore: (Candidate, Candidate) -> Bool
  ) -> [Candidate] {
    let order = sortedPlaces(candidates.count) { place, other in
      let (first, second) = (candidates[place], candidates[other])
      if group(first) != group(second) { return group(first) < group(second) }
      if first.tier != second.tier { return first.tier < second.tier }
      return first.last != second.last ? first.last < second.last : isBefore(first, second)
    }
    var sorted = order.map { candidates[$0] }
    var (rank, previous) = (0, -1)
    for place in sorted.indices {
      let group = group(sorted[place])
      rank = group == previous ? rank + 1 : 0
      (sorted[place].rank, previous) = (rank, group)
    }
    return sorted
  }

  private static func comesFirst(_ first: Candidate, _ second: Candidate) -> Bool {
    if first.tier != second.tier { return first.tier < second.tier }
    if first.rank != second.rank { return first.rank < second.rank }
    if first.last != second.last { return first.last < second.last }
    if first.groupChance != second.groupChance { return first.groupChance < second.groupChance }
    return first.chance < second.chance
  }

  /// The first candidates, each first one of a set of confusable things with another one of that set.
  private func withCompanions(_ ordered: [Candidate], limit: Int) -> [Candidate] {
    var chosen: [Candidate] = []
    var isTaken = [Bool](repeating: false, count: ordered.count)
    for place in ordered.indices where !isTaken[place] && chosen.count < limit {
      let candidate = ordered[place]
      let isFirst = !chosen.contains { mix($0) == mix(candidate) }
      (chosen, isTaken[place]) = (chosen + [candidate], true)
      guard !mix(candidate).bytes.isEmpty, isFirst, chosen.count < limit else { continue }
      let other = ordered.indices.first {
        !isTaken[$0] && mix(ordered[$0]) == mix(candidate)
          && ordered[$0].lesson != candidate.lesson
      }
      guard let other else { continue }
      (chosen, isTaken[other]) = (chosen + [ordered[other]], true)
    }
    return chosen
  }

  /// The candidates on their objectives' places, those that are asked first on the first of them.
  private func producedFirst(_ chosen: [Candidate]) -> [QuizItem] {
    var places = chosen.map { $0.item }
    var isDone = [Bool](repeating: false, count: chosen.count)
    for place in chosen.indices where !isDone[place] {
      let group = chosen.indices.filter {
        chosen[$0].objective == chosen[place].objective
          && (!options.isMixed || mix(chosen[$0]) == mix(chosen[place]))
      }
      let sorted = group.filter { chosen[$0].kind == 0 } + group.filter { chosen[$0].kind == 1 }
      for (target, source) in zip(group, sorted) {
        (places[target], isDone[target]) = (chosen[source].item, true)
      }
    }
    return places.map { items[$0] }
  }
}

extension AnswerKey {
  /// Whether the answer has to be brought out of one's head, not found among choices.
  var isProduced: Bool {
    switch self {
    case .numeric, .text, .fill, .order, .parametric: true
    case .choice, .multiple, .match: false
    }
  }

  /// Whether it can be guessed at quickly before the lesson.
  fileprivate var suitsPretest: Bool {
    switch self {
    case .choice, .numeric: true
    case .multiple, .text, .fill, .order, .match, .parametric: false
    }
  }
}
