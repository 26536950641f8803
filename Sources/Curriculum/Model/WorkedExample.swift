/// Numbered steps, each with its "why"; the last `blankSteps` are for the reader to fill.
public struct WorkedExample: Sendable {
  /// What stands before the steps.
  public var introduction: [ContentBlock]
  /// The steps in order.
  public var steps: [Step]
  /// How many of the last steps are hidden until asked for.
  public var blankSteps: Int

  /// Steps, the last `blankSteps` of them blank.
  public init(introduction: [ContentBlock] = [], steps: [Step], blankSteps: Int = 0) {
    (self.introduction, self.steps, self.blankSteps) = (introduction, steps, blankSteps)
  }

  /// One step.
  public struct Step: Sendable {
    /// What is to be done.
    public var prompt: [ContentInline]
    /// How it is done.
    public var solution: [ContentBlock]
    /// Why it is done so.
    public var why: [ContentBlock]

    /// A step with its solution and reason.
    public init(prompt: [ContentInline], solution: [ContentBlock], why: [ContentBlock]) {
      (self.prompt, self.solution, self.why) = (prompt, solution, why)
    }
  }
}
