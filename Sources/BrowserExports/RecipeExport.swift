import Demos
import Optimization

/// `lr_recipe(text, count)`: the schedule that `count` bytes of UTF-8 describe, as the request of a demo
/// has it.
///
/// Replies with two lines: after how many steps it stops changing, 0 when it never does; and what
/// follows `schedule` in a request; or with the error in the expression.
@_cdecl("lr_recipe")
public func recipe(_ text: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  do throws(ExpressionError) {
    let expression = try Expression(parsing: bytes(text, count), vocabulary: .rates)
    let length = try expression.schedule().length ?? 0
    guard let prepared = DemoRequest.prepared(expression, []) else {
      return Reply.error("this cannot be drawn here", hint: nil)
    }
    return Reply.text(Array(DecimalText.whole(length).utf8) + [0x0A] + prepared)
  } catch {
    return Reply.error(error.message, hint: error.hint, at: error.range)
  }
}
