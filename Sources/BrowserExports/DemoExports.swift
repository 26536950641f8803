import Demos
import Optimization
import Plotting

/// `lr_demo(request, count)`: runs the demo that `count` bytes describe (see `DemoRequest`).
///
/// Replies with its SVG as text, or with what is wrong; the index of a schedule at fault is not
/// told, its range is within that schedule.
@_cdecl("lr_demo")
public func demo(_ request: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = Array(UnsafeBufferPointer(start: request, count: Int(count)))
  do throws(DemoError) {
    let request = try DemoRequest(bytes)
    guard let kind = request.kind else {
      throw DemoError.bad(field: "kind", message: "the kind of demo is missing", hint: nil)
    }
    let figure = try Demo(kind: kind, inputs: request.inputs).run()
    let drawing = SVGDrawing(figure, id: String(decoding: request.id, as: UTF8.self))
    return Reply.text(Array(drawing.text.utf8))
  } catch {
    return reply(to: error)
  }
}

private func reply(to error: DemoError) -> UnsafeMutableRawPointer {
  switch error {
  case .bad(let field, let message, let hint):
    Reply.error("'" + field.text + "': " + message, hint: hint)
  case .expression(_, _, let error):
    Reply.error(error.message, hint: error.hint, at: error.range)
  }
}
