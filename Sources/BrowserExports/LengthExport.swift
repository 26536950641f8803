import Optimization

/// `lr_length(text, count)`: after how many steps the schedule that `count` bytes of UTF-8 describe
/// stops changing.
///
/// Replies with one number, 0 when it never stops, or with the error in the expression.
@_cdecl("lr_length")
public func length(_ text: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = Array(UnsafeBufferPointer(start: text, count: Int(count)))
  do throws(ExpressionError) {
    let length = try Expression(parsing: bytes, vocabulary: .rates).schedule().length ?? 0
    return Reply.make(kind: 0, byteCount: 8) { payload in
      payload.storeBytes(of: Double(length), as: Double.self)
    }
  } catch {
    return Reply.error(error.message, hint: error.hint, at: error.range)
  }
}
