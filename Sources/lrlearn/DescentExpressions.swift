import Demos
import Frameworks
import Optimization

/// What somebody typed to describe a descent.
struct DescentExpressions {
  let on: String
  let optimizer: String
  let schedule: String?

  func descent(
    from start: [Double]?, steps: Int, seed: UInt64
  ) throws(CommandError) -> SurfaceDescent {
    let objective = try Self.expression(Self.underscored(on), .objective)
    let rule = try Self.expression(optimizer, .optimizer)
    let rates = try schedule.map { text throws(CommandError) in try Self.expression(text, .schedule)
    }
    do throws(DemoError) {
      return try SurfaceDescent(
        objective: objective, optimizer: rule, schedule: rates, from: start, steps: steps,
        seed: seed)
    } catch {
      let texts = { (role: DemoRole) -> [String] in
        switch role {
        case .objective: [on]
        case .optimizer: [optimizer]
        case .schedule: schedule.map { [$0] } ?? []
        }
      }
      throw CommandError.demo(error, texts: texts)
    }
  }

  private static func expression(
    _ text: String, _ role: DemoRole
  ) throws(CommandError) -> Expression {
    do throws(ExpressionError) {
      try checkName(in: text, role)
      return try Expression(parsing: text, vocabulary: .complete)
    } catch {
      throw CommandError.expression(text, error)
    }
  }

  /// `styblinski-tang` is one name, not a difference: as long, so that places stay.
  private static func underscored(_ text: String) -> String {
    let name = text.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard let known = ObjectiveCatalog.descriptor(named: Name(name.utf8)) else { return text }
    return known.name.text + text.dropFirst(name.count)
  }

  /// The first name decides what is meant: one that is nowhere is compared with those of its role.
  private static func checkName(in text: String, _ role: DemoRole) throws(ExpressionError) {
    let node = try ExpressionNode(parsing: text)
    var (name, range): (Name?, Range<Int>) = (nil, node.range)
    if case .name(let plain) = node.kind { name = plain }
    if case .call(let call) = node.kind { (name, range) = (call.callee, call.calleeRange) }
    let words = Vocabulary.complete
    guard let name, !name.bytes.contains(UInt8(ascii: ".")) else { return }
    switch role {
    case .schedule: return
    case .objective:
      guard !words.objectives.contains(where: { $0.name == name }) else { return }
      throw ExpressionError(
        range: range, message: "there is no surface '\(visible(name.text))'",
        hint: name.suggestion(from: words.objectives.filter { $0.window != nil }.map(\.name)))
    case .optimizer:
      guard let known = words.optimizers.first(where: { $0.name == name }) else {
        throw ExpressionError(
          range: range, message: "there is no optimizer '\(visible(name.text))'",
          hint: name.suggestion(from: words.optimizers.map(\.name)))
      }
      guard case .name = node.kind else { return }
      throw ExpressionError(
        range: range, message: "'\(name.text)' needs its rate",
        hint: "write it as in '\(known.example)'")
    }
  }
}
