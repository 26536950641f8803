public import Optimization

// Numbers, truths, texts, and lists of them.

extension FrameworkArguments {
  /// A number.
  public func number(_ name: Name) throws(FrameworkError) -> Double {
    guard case .number(let number) = self[name].kind else {
      throw FrameworkError(name, "must be a number")
    }
    return number
  }

  /// A number, or nil for `None`.
  public func optionalNumber(_ name: Name) throws(FrameworkError) -> Double? {
    isNone(name) ? nil : try number(name)
  }

  /// A whole number; `30.0` is one.
  public func whole(_ name: Name) throws(FrameworkError) -> Int {
    try Self.whole(number(name), name)
  }

  /// A whole number, or nil for `None`.
  public func optionalWhole(_ name: Name) throws(FrameworkError) -> Int? {
    isNone(name) ? nil : try whole(name)
  }

  /// `True` or `False`; Python also takes 1 and 0.
  public func truth(_ name: Name) throws(FrameworkError) -> Bool {
    switch self[name].kind {
    case .truth(let truth): return truth
    case .number(let number) where number == 0 || number == 1: return number == 1
    case .number, .nothing, .text, .list, .dictionary, .function, .call, .optimizer:
      throw FrameworkError(name, "must be True or False")
    }
  }

  /// One of `choices`.
  public func choice(
    _ name: Name, of choices: [Name], then consequence: Name = ""
  ) throws(FrameworkError) -> Name {
    if case .text(let bytes) = self[name].kind, choices.contains(Name(bytes)) {
      return Name(bytes)
    }
    var problem = Name("must be one of ").bytes
    for (index, choice) in choices.enumerated() {
      problem += (index > 0 ? Name(", \"") : Name("\"")).bytes + choice.bytes + Name("\"").bytes
    }
    throw FrameworkError(name, Name(problem), then: consequence)
  }

  /// A list of numbers.
  public func numbers(_ name: Name) throws(FrameworkError) -> [Double] {
    guard case .list(let items) = self[name].kind else {
      throw FrameworkError(name, "must be a list such as [30, 60]")
    }
    var numbers: [Double] = []
    for (index, item) in items.enumerated() {
      guard case .number(let number) = item.kind else {
        throw FrameworkError(name, item: index, "must be a list of numbers")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// A whole number that a sum or a double of counts cannot carry beyond an `Int`.
  static func whole(
    _ number: Double, _ name: Name, item: Int? = nil
  ) throws(FrameworkError) -> Int {
    guard let whole = Int(exactly: number) else {
      throw .outside(name, item: item, item == nil ? "a whole number" : "whole numbers", number)
    }
    guard whole.magnitude <= 1 << 53 else {
      throw FrameworkError(name, item: item, "is too large to count steps")
    }
    return whole
  }

  /// A list of whole numbers.
  public func wholes(_ name: Name) throws(FrameworkError) -> [Int] {
    var wholes: [Int] = []
    for (index, number) in try numbers(name).enumerated() {
      wholes.append(try Self.whole(number, name, item: index))
    }
    return wholes
  }
}
