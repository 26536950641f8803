import Demos
import Optimization

/// `lr_run(request, count)`: runs a demo of a quick kind and keeps it.
///
/// The request has recipes (see `DemoRequest`). Replies with lines: the pointer by which the other functions know it, then `LiveDemo.summary`;
/// or with what is wrong.
@_cdecl("lr_run")
public func run(_ request: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  keep(bytes(request, count), kinds: DemoKind.quick, vocabulary: .formulas)
}

/// `lr_schedules(request, count)`: does what `lr_run` does, for schedules.
@_cdecl("lr_schedules")
public func schedules(_ request: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  keep(bytes(request, count), kinds: DemoKind.drawn, vocabulary: .rates)
}

/// `lr_light(request, count)`: does what `lr_run` does, for the kinds that need schedules alone.
@_cdecl("lr_light")
public func light(_ request: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  keep(bytes(request, count), kinds: DemoKind.light, vocabulary: .rates)
}

/// `lr_train(request, count)`: does what `lr_run` does, for the kinds that train.
@_cdecl("lr_train")
public func train(_ request: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutableRawPointer {
  keep(bytes(request, count), kinds: DemoKind.trained, vocabulary: .standard)
}

/// `lr_forget(demo)`: gives back what `lr_run` or `lr_train` keeps; the reply is an empty text.
@_cdecl("lr_forget")
public func forget(_ demo: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
  Unmanaged<LiveDemo>.fromOpaque(demo).release()
  return Reply.text([])
}

private func keep(
  _ request: [UInt8], kinds: [DemoKind], vocabulary: Vocabulary
) -> UnsafeMutableRawPointer {
  do throws(DemoError) {
    let live = try LiveDemo(DemoRequest(prepared: request, kinds: kinds, vocabulary: vocabulary))
    let kept = Unmanaged.passRetained(live).toOpaque()
    let address = DecimalText.whole(Int(bitPattern: kept))
    return Reply.text(Array((address + "\n" + live.summary).utf8))
  } catch {
    return Reply.error(error)
  }
}

func bytes(_ start: UnsafePointer<UInt8>, _ count: Int32) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: Int(count)))
}

extension Reply {
  /// The index of a schedule at fault is not told; its range is within that schedule.
  static func error(_ error: DemoError) -> UnsafeMutableRawPointer {
    switch error {
    case .bad(let field, let message, let hint):
      Reply.error("'" + field.text + "': " + message, hint: hint)
    case .expression(_, _, let error):
      Reply.error(error.message, hint: error.hint, at: error.range)
    }
  }
}
