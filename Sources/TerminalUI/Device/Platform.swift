#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The only place that talks to the system: terminals, their size and mode, reading and writing.
enum Platform {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Unix seconds.
  static var now: Int64 { Int64(time(nil)) }

  /// Seconds east of Greenwich at a moment, as the system's time zone has it.
  static func secondsFromGMT(at seconds: Int64) -> Int64 {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return 0 }
    return Int64(parts.tm_gmtoff)
  }

  /// The system's words for an error number.
  static func reason(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Columns and rows of the terminal at a descriptor; nil for those it does not know.
  static func size(of descriptor: Int32) -> (columns: Int?, rows: Int?) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return (nil, nil) }
    return (
      size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil
    )
  }

  /// Writes all bytes, again after a signal or when a non-blocking terminal is full.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(DeviceError) {
    _ = signal(SIGPIPE, SIG_IGN)
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if written > 0 {
        start += written
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable(descriptor)
      case EPIPE: throw .closedPipe
      default: throw .failed(code: errno)
      }
    }
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, 1000)
  }

  /// What a read brought.
  enum Input {
    case bytes([UInt8])
    /// A signal came in between: the window changed, or the program was continued.
    case interrupted
    case ended
  }

  /// Waits for input, for so many bytes at most.
  static func read(_ descriptor: Int32, atMost limit: Int = 65_536) -> Input {
    var buffer = [UInt8](repeating: 0, count: limit)
    let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) }
    if count > 0 { return .bytes(Array(buffer[..<count])) }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return .interrupted }
    return .ended
  }

  /// Whether input arrives within some milliseconds.
  static func hasInput(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

/// Keys one by one and unseen, from `init` to `restore`, and given back on every way out.
///
/// The handlers call only `write`, `tcsetattr`, `sigaction` and `raise`, which are safe in one. They need the modes
/// where they can reach them: the one global state of the program.
struct RawMode {
  private static nonisolated(unsafe) var original = termios()
  private static nonisolated(unsafe) var raw = termios()
  private static nonisolated(unsafe) var isOn = false
  private static let descriptor: Int32 = 0

  /// Switches the terminal at standard input to raw mode; nil when there is none. With `seesInterrupt`, Ctrl-C is
  /// a key like others.
  init?(seesInterrupt: Bool = false) {
    guard tcgetattr(Self.descriptor, &Self.original) == 0 else { return nil }
    Self.raw = Self.original
    Self.raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &Self.raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
      if seesInterrupt {
        characters[Int(VINTR)] = UInt8(
          truncatingIfNeeded: fpathconf(Self.descriptor, Int32(_PC_VDISABLE)))
      }
    }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { install(number, Self.leave) }
    install(SIGTSTP, Self.stop)
    install(SIGCONT, Self.resume)
    install(SIGWINCH, { _ in })
    guard tcsetattr(Self.descriptor, TCSADRAIN, &Self.raw) == 0 else { return nil }
    Self.isOn = true
  }

  /// Gives the terminal back as it was.
  func restore() {
    Self.isOn = false
    tcsetattr(Self.descriptor, TCSADRAIN, &Self.original)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH] {
      install(number, SIG_DFL)
    }
  }

  /// Restores the terminal and dies of the signal, as if it had not been caught.
  private static let leave: @convention(c) (Int32) -> Void = { number in
    if isOn { tcsetattr(descriptor, TCSANOW, &original) }
    endLine()
    install(number, SIG_DFL)
    raise(number)
  }

  /// Restores the terminal for the shell and stops; goes on in raw mode when continued.
  private static let stop: @convention(c) (Int32) -> Void = { number in
    if isOn { tcsetattr(descriptor, TCSANOW, &original) }
    endLine()
    install(number, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
    if isOn { tcsetattr(descriptor, TCSANOW, &raw) }
    install(number, stop)
  }

  private static let resume: @convention(c) (Int32) -> Void = { _ in
    if isOn { tcsetattr(descriptor, TCSANOW, &raw) }
  }

  private static func endLine() {
    var lineFeed: UInt8 = 0x0A
    _ = Glue.write(1, &lineFeed)
  }
}

private enum Glue {
  static func write(_ descriptor: Int32, _ byte: UnsafePointer<UInt8>) -> Int {
    systemWrite(descriptor, UnsafeRawBufferPointer(start: byte, count: 1))
  }
}

/// Handles a signal without restarting the read that it interrupts.
private func install(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
  var action = sigaction()
  sigemptyset(&action.sa_mask)
  action.sa_flags = 0
  #if canImport(Glibc)
    action.__sigaction_handler.sa_handler = handler
  #elseif canImport(Musl)
    action.__sa_handler.sa_handler = handler
  #elseif canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
  #endif
  sigaction(number, &action, nil)
}
