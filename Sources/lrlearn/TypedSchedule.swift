import Frameworks
import Optimization

/// A schedule as somebody typed it: the text, what it says, and what it makes.
struct TypedSchedule {
  let text: String
  let expression: Expression
  let schedule: AnySchedule

  init(_ text: String, vocabulary: Vocabulary = .complete) throws(CommandError) {
    self.text = text
    do throws(ExpressionError) {
      expression = try Expression(parsing: text, vocabulary: vocabulary)
      schedule = try expression.schedule()
    } catch {
      throw CommandError.expression(text, error)
    }
  }
}
