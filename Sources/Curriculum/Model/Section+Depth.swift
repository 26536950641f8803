extension [Section] {
  /// All sections in reading order, those below a heading after it, none deeper than `depth`.
  public func flattened(upTo depth: Depth = .detailed) -> [Section] {
    var flat: [Section] = []
    for section in self where section.depth <= depth {
      flat.append(section)
      flat += section.subsections.flattened(upTo: depth)
    }
    return flat
  }

  /// The same tree without the sections deeper than `depth`.
  public func pruned(to depth: Depth) -> [Section] {
    filter { $0.depth <= depth }.map { section in
      var kept = section
      kept.subsections = section.subsections.pruned(to: depth)
      return kept
    }
  }
}
