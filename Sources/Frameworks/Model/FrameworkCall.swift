public import Optimization

/// Everything there is to know about one call of a framework; the parser, the help, the docs, the
/// tests and the writers of code read it.
public struct FrameworkCall: Sendable {
  /// Whose it is.
  public let framework: Framework
  /// As the framework calls it: `StepLR`.
  public let name: Name
  /// Other names for the same.
  public let aliases: [Name]
  /// One sentence.
  public let summary: StaticString
  /// In the names of the parameters: "η(t) = lr · gamma^⌊t / step_size⌋".
  public let formula: StaticString
  /// In the order in which positional arguments go to them.
  public let parameters: [FrameworkParameter]
  /// The file or the documentation that it follows; the version is that of the framework.
  public let source: StaticString
  /// A call that makes one: "torch.StepLR(lr=0.1, step_size=30, gamma=0.1)".
  public let example: StaticString
  /// Values of the example; empty where it needs a metric.
  public let worked: [WorkedValue]
  /// What readers do not expect of it.
  public let traps: [FrameworkTrap]
  /// Makes the exact schedule from the arguments.
  public let make: @Sendable (FrameworkArguments) throws(FrameworkError) -> FrameworkProduct

  /// Whether it makes an optimizer rather than a schedule.
  public let makesOptimizer: Bool

  /// A descriptor; it belongs into the file of the schedule that it describes.
  ///
  /// `optimizer` and `lr` need not be among the `parameters`: they are added for the frameworks
  /// whose schedulers are handed an optimizer, and so is PyTorch's `last_epoch`.
  public init(
    _ framework: Framework, _ name: Name, aliases: [Name] = [], summary: StaticString,
    formula: StaticString, parameters: [FrameworkParameter], source: StaticString,
    example: StaticString, worked: [WorkedValue], traps: [FrameworkTrap] = [],
    make: @escaping @Sendable (FrameworkArguments) throws(FrameworkError) -> FrameworkProduct
  ) {
    (self.framework, self.name, self.aliases) = (framework, name, aliases)
    (self.summary, self.formula, self.source) = (summary, formula, source)
    (self.example, self.worked, self.traps, self.make) = (example, worked, traps, make)
    (self.parameters, makesOptimizer) = (Self.completed(parameters, framework), false)
  }

  /// A descriptor of an optimizer; `parameters` are all that it takes, PyTorch's `params` included.
  ///
  /// - Parameter make: the rates come from the learning rate among the arguments, which
  ///   `FrameworkArguments.rates(_:)` reads, be it a number or a schedule.
  public init(
    optimizer framework: Framework, _ name: Name, aliases: [Name] = [], summary: StaticString,
    formula: StaticString, parameters: [FrameworkParameter], source: StaticString,
    example: StaticString, traps: [FrameworkTrap] = [],
    make: @escaping @Sendable (FrameworkArguments) throws(FrameworkError) -> OptimizerSetting
  ) {
    (self.framework, self.name, self.aliases) = (framework, name, aliases)
    (self.summary, self.formula, self.source) = (summary, formula, source)
    (self.example, self.worked, self.traps) = (example, [], traps)
    (self.parameters, makesOptimizer) = (parameters, true)
    self.make = { arguments throws(FrameworkError) in .optimizer(try make(arguments)) }
  }

  /// `torch.StepLR`.
  public var fullName: Name { Name(framework.prefixes[0].bytes + name.bytes) }

  private static func completed(
    _ own: [FrameworkParameter], _ framework: Framework
  ) -> [FrameworkParameter] {
    guard framework.takesOptimizer else { return own }
    func has(_ name: Name) -> Bool { own.contains { $0.name == name } }
    var all = own
    if !has("optimizer") { all.insert(.optimizer, at: 0) }
    if framework == .torch, !has("last_epoch") { all.append(.lastEpoch) }
    if !has("lr") { all.append(.optimizerRate) }
    return all
  }
}
