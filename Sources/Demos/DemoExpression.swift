internal import Optimization

/// One expression of a demo: as it is written, or as a recipe where a page runs it, which brings no
/// language along.
struct DemoExpression: Sendable {
  private let content: Content

  /// An expression that was read.
  init(_ expression: Expression) { content = Written(expression) }

  /// An expression that was read when the page was made.
  ///
  /// - Parameter label: its canonical text, where `$name$` stands for the value of a name.
  init(_ recipe: Recipe, label: [UInt8]) { content = Prepared(recipe, label) }

  /// The text as given; empty for a recipe.
  var text: String { written?.text ?? "" }

  /// What was read; nil for a recipe.
  var written: Expression? { content.written }

  /// Where it stands in its text.
  var range: ExpressionRange { written?.root.range ?? 0..<0 }

  /// The words it was read with.
  var vocabulary: Vocabulary { content.vocabulary }

  /// The name of the call, or the only name, that it is.
  var callee: Name? { content.callee }

  /// The canonical text with numbers in place of the parameters' names.
  func label(_ bindings: Bindings) -> String { content.label(bindings) }

  /// Whether it is a plain number.
  func isNumber(_ bindings: Bindings) -> Bool { content.isNumber(bindings) }

  func schedule(with bindings: Bindings) throws(ExpressionError) -> AnySchedule {
    guard case .schedule(let schedule) = try content.value(.schedule, bindings) else { throw fault }
    return schedule
  }

  func optimizer(with bindings: Bindings) throws(ExpressionError) -> OptimizerSetting {
    guard case .optimizer(let optimizer) = try content.value(.optimizer, bindings) else {
      throw fault
    }
    return optimizer
  }

  func objective(with bindings: Bindings) throws(ExpressionError) -> AnyObjective {
    guard case .objective(let objective) = try content.value(.objective, bindings) else {
      throw fault
    }
    return objective
  }

  private var fault: ExpressionError {
    ExpressionError(range: range, message: "this is something else here")
  }
}

extension DemoExpression {
  /// What an expression can say; a module of a page holds only the kinds of it that are made there.
  fileprivate class Content: @unchecked Sendable {
    var written: Expression? { nil }
    var vocabulary: Vocabulary { .arithmetic }
    var callee: Name? { nil }
    func label(_ bindings: Bindings) -> String { "" }
    func isNumber(_ bindings: Bindings) -> Bool { false }
    func value(_ role: DemoRole, _ bindings: Bindings) throws(ExpressionError) -> ExpressionValue {
      .nothing
    }
  }

  private final class Written: Content, @unchecked Sendable {
    private let expression: Expression

    init(_ expression: Expression) { self.expression = expression }

    override var written: Expression? { expression }
    override var vocabulary: Vocabulary { expression.vocabulary }
    override var callee: Name? {
      if case .name(let plain) = expression.root.kind { return plain }
      if case .call(let call) = expression.root.kind { return call.callee }
      return nil
    }
    override func label(_ bindings: Bindings) -> String { expression.label(bindings) }
    override func isNumber(_ bindings: Bindings) -> Bool { expression.isNumber(bindings) }
    override func value(
      _ role: DemoRole, _ bindings: Bindings
    ) throws(ExpressionError) -> ExpressionValue {
      switch role {
      case .schedule: .schedule(try expression.schedule(with: bindings))
      case .optimizer: .optimizer(try expression.optimizer(with: bindings))
      case .objective: .objective(try expression.objective(with: bindings))
      }
    }
  }

  private final class Prepared: Content, @unchecked Sendable {
    private let recipe: Recipe
    private let pieces: [UInt8]

    init(_ recipe: Recipe, _ pieces: [UInt8]) { (self.recipe, self.pieces) = (recipe, pieces) }

    override var vocabulary: Vocabulary { recipe.vocabulary }
    override var callee: Name? { recipe.callee }
    override func label(_ bindings: Bindings) -> String { LabelPieces.text(pieces, bindings) }
    override func isNumber(_ bindings: Bindings) -> Bool { recipe.isNumber }
    override func value(
      _ role: DemoRole, _ bindings: Bindings
    ) throws(ExpressionError) -> ExpressionValue {
      switch role {
      case .schedule: .schedule(try recipe.schedule(with: bindings))
      case .optimizer, .objective: try recipe.value(with: bindings)
      }
    }
  }
}
