import Frameworks
import Optimization

extension Screen {
  /// Says on stderr what a framework does with this call that one would not think.
  static func warn(of typed: TypedSchedule, steps: Int, metrics: [Double]?) {
    for warning in typed.expression.warnings(steps: steps, metrics: metrics) {
      let excerpt = Excerpt(of: typed.text, marking: warning.range)
      say(
        "lrlearn: warning: \(warning.message)\n  \(excerpt.text)\n  \(excerpt.caret)\n"
          + "\(warning.reason)\n")
    }
  }
}
