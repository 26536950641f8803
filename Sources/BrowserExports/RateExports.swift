import Optimization

/// `lr_rates(text, count, from, steps)`: the rates of steps `from` up to but not including
/// `from + steps` of the schedule that `count` bytes of UTF-8 describe.
///
/// Replies with rates, or with the error in the expression.
@_cdecl("lr_rates")
public func rates(
  _ text: UnsafePointer<UInt8>, _ count: Int32, _ from: Int32, _ steps: Int32
) -> UnsafeMutableRawPointer {
  guard from >= 0, 0 <= steps, steps <= 10_000_000 else {
    return Reply.error("there cannot be so many steps", hint: "0 to 10,000,000 are drawn")
  }
  let bytes = Array(UnsafeBufferPointer(start: text, count: Int(count)))
  do throws(ExpressionError) {
    let schedule = try Expression(parsing: bytes, vocabulary: .rates).schedule()
    var rates = [Double](repeating: 0, count: Int(steps))
    schedule.fill(&rates, from: Int(from))
    return Reply.make(kind: 0, byteCount: rates.count * 8) { payload in
      for (index, rate) in rates.enumerated() {
        payload.storeBytes(of: rate, toByteOffset: index * 8, as: Double.self)
      }
    }
  } catch {
    return Reply.error(error.message, hint: error.hint, at: error.range)
  }
}
