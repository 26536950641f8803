internal import Curriculum
internal import Demos
internal import Optimization
internal import Plotting
internal import Synchronization

/// The figures of a site's demos, each computed once: an answer stands on its own page and in the
/// list of all questions, a quiz's plot in its lesson and among the cards.
///
/// Two pages that are rendered at once may both run a demo, with the same result.
final class DemoFigures: Sendable {
  /// All that a figure depends on; ids alone may be used twice in a course that was not checked.
  private struct Key: Hashable {
    let id, title, unit: String
    let kind: [UInt8]
    let expressions: [[String]]
    let metrics: [Double]
    let steps: Int
    let seed: UInt64
    let parameters: [String]
  }

  private let known = Mutex<[Key: Figure?]>([:])
  private let run: @Sendable (Demo) -> Figure?

  /// - Parameter run: gives nil for a demo that cannot be drawn; tests count the calls.
  init(run: @escaping @Sendable (Demo) -> Figure? = { try? $0.run() }) { self.run = run }

  /// What running the demo gives; nil when it cannot be drawn with its present values.
  func figure(of block: DemoBlock) -> Figure? {
    let key = Self.key(of: block)
    if let figure = known.withLock({ $0[key] }) { return figure }
    let figure = run(block.demo)
    known.withLock { $0[key] = .some(figure) }
    return figure
  }

  private static func key(of block: DemoBlock) -> Key {
    let inputs = block.demo.inputs
    return Key(
      id: block.id, title: inputs.title, unit: inputs.unit, kind: Array(block.demo.kind.name.bytes),
      expressions: DemoRole.allCases.map { role in inputs.expressions(role).map(\.text) },
      metrics: inputs.metrics, steps: inputs.steps, seed: inputs.seed,
      parameters: inputs.parameters.map { parameter in
        "\(parameter.name.text) \(parameter.from) \(parameter.to) \(parameter.step) "
          + "\(parameter.value)"
      })
  }
}
