/// Puts an effect into bytes: the old status is overwritten by spaces, so no cursor motion but the
/// carriage return is needed, and any terminal will do.
enum StatusLine {
  /// `shown` is the width of the status on screen.
  static func bytes(_ effect: Effect, _ options: TerminalOptions, after shown: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    if effect.erasesStatus && shown > 0 {
      bytes.append(0x0D)
      bytes += [UInt8](repeating: 0x20, count: shown)
      bytes.append(0x0D)
    }
    bytes += LineEncoder.bytes(effect.lines, options)
    if let status = effect.status { bytes += LineEncoder.bytes(status, options) }
    return bytes
  }

  /// Lines and a prompt; nothing is taken back.
  static func plainBytes(_ effect: Effect, _ options: TerminalOptions) -> [UInt8] {
    var bytes = LineEncoder.bytes(effect.lines, options)
    if let status = effect.status { bytes += status.text.utf8 }
    return bytes
  }
}
