import Demos
import Plotting

/// `lr_draw(demo, before, scale, shown)`: a kept demo as SVG.
///
/// - `before`: another kept demo, drawn pale behind it, or 0.
/// - `scale`: of the y axis; 0 as the figure has it, 1 linear, 2 logarithmic.
/// - `shown`: which share of its steps is drawn (0…1).
@_cdecl("lr_draw")
public func draw(
  _ demo: UnsafeRawPointer, _ before: UnsafeRawPointer?, _ scale: Int32, _ shown: Double
) -> UnsafeMutableRawPointer {
  let text = kept(demo).drawing(view(before, scale), shown: shown)
  return Reply.text(Array(text.utf8))
}

/// `lr_read(demo, before, scale, x, y, step)`: what the curves say at a step (`LiveDemo.reading`),
/// the one nearest to a place when `step` is negative; an empty text when nothing is drawn.
@_cdecl("lr_read")
public func read(
  _ demo: UnsafeRawPointer, _ before: UnsafeRawPointer?, _ scale: Int32, _ x: Double, _ y: Double,
  _ step: Int32
) -> UnsafeMutableRawPointer {
  let text = kept(demo).reading(
    view(before, scale), x: x, y: y, index: step < 0 ? nil : Int(step))
  return Reply.text(Array((text ?? "").utf8))
}

/// `lr_start(demo, x, y)`: the start under a place of the drawing, as "x y"; an empty text when the
/// demo has none to move.
@_cdecl("lr_start")
public func start(
  _ demo: UnsafeRawPointer, _ x: Double, _ y: Double
) -> UnsafeMutableRawPointer {
  Reply.text(Array((kept(demo).start(x: x, y: y) ?? "").utf8))
}

private func kept(_ demo: UnsafeRawPointer) -> LiveDemo {
  Unmanaged<LiveDemo>.fromOpaque(demo).takeUnretainedValue()
}

private func view(_ before: UnsafeRawPointer?, _ scale: Int32) -> LiveDemo.View {
  LiveDemo.View(
    scale: scale == 1 ? .linear : scale == 2 ? .logarithmic : nil,
    before: before.map { kept($0) })
}
