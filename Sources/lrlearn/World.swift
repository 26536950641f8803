#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
import Practice
import ProgressStore
import TerminalUI

/// What a command cannot know by itself: the time, chance, and where files are. Sessions and
/// screens are given values and ask nothing here.
enum World {
  /// Unix seconds, within what `lrlearn/progress/1` can say.
  static var now: Int64 { min(max(SystemClock.now, 0), LogEntry.latest) }

  /// Seconds east of Greenwich, now.
  static var secondsFromGMT: Int64 { SystemClock.secondsFromGMT(at: SystemClock.now) }

  /// A new id for a log entry.
  static func freshID() -> EntryID {
    var generator = SystemRandomNumberGenerator()
    return EntryID(using: &generator)
  }

  /// A number nobody knows before, for those who gave no `--seed`.
  static func freshSeed() -> UInt64 { UInt64.random(in: .min ... .max) }

  /// `$XDG_DATA_HOME/lrlearn`, else `~/.local/share/lrlearn`; nil when there is no home. A relative
  /// `XDG_DATA_HOME` counts as none, as the XDG specification says.
  static var dataFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/lrlearn"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/lrlearn"
  }

  /// The bytes of a file; nil when it cannot be read.
  static func contents(ofFile path: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return [UInt8](data)
  }

  /// Writes a file all at once: whoever reads it sees the old one or the new one. A pipe, a device
  /// or a link is written to, and not put in the place of.
  static func write(_ bytes: [UInt8], toFile path: String) throws(WriteFault) {
    do {
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
      let isPlain = type == nil || type as? FileAttributeType == .typeRegular
      try Data(bytes).write(
        to: URL(fileURLWithPath: path), options: isPlain ? .atomic : [])
    } catch {
      switch (error as? CocoaError)?.code {
      case .fileWriteOutOfSpace?: throw .full
      case .fileNoSuchFile?, .fileReadNoSuchFile?: throw .noFolder
      default: throw .refused
      }
    }
  }

  /// Why a file could not be written.
  enum WriteFault: Error {
    case full, noFolder, refused

    /// In words, after the name of the file.
    var reason: String {
      switch self {
      case .full: "the disk is full"
      case .noFolder: "there is no such folder"
      case .refused: "you may not write there"
      }
    }
  }
}
