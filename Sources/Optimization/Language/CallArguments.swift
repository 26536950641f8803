/// The values that a call was given, by the labels of its descriptor; defaults are filled in.
public struct CallArguments: Sendable {
  private var values: [(label: StaticString, value: ExpressionValue)] = []

  private let dataSets: @Sendable (Name) -> [UInt8]?

  init(dataSets: @escaping @Sendable (Name) -> [UInt8]? = { _ in nil }) {
    self.dataSets = dataSets
  }

  mutating func set(_ label: StaticString, to value: ExpressionValue) {
    values.append((label, value))
  }

  private func value(_ name: StaticString) throws(ScheduleError) -> ExpressionValue {
    for pair in values where pair.label.spells(name) { return pair.value }
    throw .wrongKind(Name(stringLiteral: name), expected: "a value")
  }

  /// A number.
  @inline(never)
  public func number(_ name: StaticString) throws(ScheduleError) -> Double {
    guard case .number(let number) = try value(name) else {
      throw .wrongKind(Name(stringLiteral: name), expected: "a number")
    }
    return number
  }

  /// A whole number.
  public func whole(_ name: StaticString) throws(ScheduleError) -> Int {
    let number = try number(name)
    guard let whole = Int(exactly: number) else {
      throw .notWhole(Name(stringLiteral: name), number)
    }
    return whole
  }

  /// `True` or `False`.
  public func truth(_ name: StaticString) throws(ScheduleError) -> Bool {
    guard case .truth(let truth) = try value(name) else {
      throw .wrongKind(Name(stringLiteral: name), expected: "True or False")
    }
    return truth
  }

  /// A list of whole numbers.
  public func wholes(_ name: StaticString) throws(ScheduleError) -> [Int] {
    guard case .list(let items) = try value(name) else {
      throw .wrongKind(Name(stringLiteral: name), expected: "a list such as [30, 60]")
    }
    var wholes: [Int] = []
    for item in items {
      guard case .number(let number) = item else {
        throw .wrongKind(Name(stringLiteral: name), expected: "a list of whole numbers")
      }
      guard let whole = Int(exactly: number) else {
        throw .notWhole(Name(stringLiteral: name), number)
      }
      wholes.append(whole)
    }
    return wholes
  }

  /// A list of numbers.
  public func numbers(_ name: StaticString) throws(ScheduleError) -> [Double] {
    guard case .list(let items) = try value(name) else {
      throw .wrongKind(Name(stringLiteral: name), expected: "a list such as [0.1, 0.05]")
    }
    var numbers: [Double] = []
    for item in items {
      guard case .number(let number) = item else {
        throw .wrongKind(Name(stringLiteral: name), expected: "a list of numbers")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The bytes of a quoted word.
  public func word(_ name: StaticString) throws(ScheduleError) -> Name {
    guard case .text(let bytes) = try value(name) else {
      throw .wrongKind(Name(stringLiteral: name), expected: "a word in quotes")
    }
    return Name(bytes)
  }

  /// The data set of a quoted name, read anew each time.
  public func dataSet(_ name: StaticString) throws(ScheduleError) -> DataSet {
    let file = try word(name)
    guard let bytes = dataSets(file) else { throw .noData(Name(stringLiteral: name), file) }
    do throws(DataSetError) {
      return try DataSet(parsing: bytes)
    } catch {
      throw .badData(Name(stringLiteral: name), file, reason: Name(error.message.utf8))
    }
  }

  /// A whole number, or nil for `None`.
  public func optionalWhole(_ name: StaticString) throws(ScheduleError) -> Int? {
    if case .nothing = try value(name) { return nil }
    return try whole(name)
  }

  /// A number, or nil for `None`.
  public func optionalNumber(_ name: StaticString) throws(ScheduleError) -> Double? {
    if case .nothing = try value(name) { return nil }
    return try number(name)
  }

  /// A schedule; a number stands for a constant rate.
  public func schedule(_ name: StaticString) throws(ScheduleError) -> AnySchedule {
    switch try value(name) {
    case .schedule(let schedule): return schedule
    case .number(let rate): return AnySchedule(try ConstantRate(rate))
    case .truth, .nothing, .text, .list, .optimizer, .objective:
      throw .wrongKind(Name(stringLiteral: name), expected: "a schedule")
    }
  }
}
