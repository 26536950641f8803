import ArgumentParser

/// The command `lrlearn`.
@main
struct LRLearn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lrlearn",
    abstract: "Learn learning rates, schedules and adaptive optimizers.")
}
