import Curriculum
import ProgressStore

extension CommandError {
  /// Progress that cannot be read or kept: what is wrong, where, and what to do.
  static func store(_ error: StoreError, at path: String) -> Self {
    let path = visible(path)
    return switch error {
    case .noFolder(""):
      Self(
        .inputOutput,
        "there is no place for your progress: neither HOME nor XDG_DATA_HOME names a folder\n"
          + "set XDG_DATA_HOME to a folder that you can write")
    case .noFolder(let folder):
      Self(
        .inputOutput,
        "the folder '\(visible(folder))' for your progress cannot be made\n"
          + "make it yourself, or set XDG_DATA_HOME to a folder that you can write")
    case .cannotOpen:
      Self(
        .unreadableFile,
        "your progress cannot be read: '\(path)' is no file that you may open\n"
          + "look at it with `ls -l`, and move away what does not belong there")
    case .readOnly:
      Self(
        .inputOutput,
        "your progress cannot be written: '\(path)' or its folder is read-only\n"
          + "change that, or set XDG_DATA_HOME to a folder that you can write")
    case .full:
      Self(
        .inputOutput,
        "your progress cannot be written: the disk that holds '\(path)' is full\n"
          + "make room; what was kept before is safe")
    case .notDatabase:
      Self(
        .unreadableFile,
        "'\(path)' is not a progress file; it is left as it is\n"
          + "move it away to begin anew; `lrlearn progress import` takes an earlier export")
    case .foreign:
      Self(
        .unreadableFile,
        "'\(path)' is the database of another program; it is left as it is\n"
          + "move it away, or set XDG_DATA_HOME to another folder")
    case .damaged(let what):
      Self(
        .unreadableFile,
        "the progress in '\(path)' is damaged (\(visible(what))); it is left as it is\n"
          + "move it away to begin anew; `lrlearn progress import` takes an earlier export")
    case .newer(let version, let known):
      Self(
        .unreadableFile,
        "'\(path)' was written by a newer lrlearn: its tables have version \(version), this "
          + "program knows \(known); it is left as it is\nuse the newer lrlearn")
    case .busy:
      Self(
        .inputOutput,
        "another program has kept '\(path)' locked for too long\n"
          + "end that program and try again")
    case .failed(let code, let reason):
      Self(
        .inputOutput,
        "your progress in '\(path)' cannot be used: \(visible(reason)) (SQLite \(code))")
    }
  }
}
