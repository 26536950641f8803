import BundledContent
import Curriculum
import Search
import TerminalUI

/// The course that a command reads: the one inside the binary, or a folder.
struct OpenedCourse {
  let reader: CourseReader
  var index: CourseIndex { reader.index }

  init(_ options: CourseOptions) throws(CommandError) {
    guard let folder = options.content else {
      reader = CourseReader(files: BundledContent.files, index: BundledContent.index)
      return
    }
    let files = try Self.files(in: folder)
    reader = CourseReader(files: files, index: Course.load(files).value.index)
  }

  /// The files that a command about the whole course works on.
  static func files(_ options: CourseOptions) throws(CommandError) -> CourseFiles {
    guard let folder = options.content else { return BundledContent.files }
    return try files(in: folder)
  }

  /// What is searched: made when the program was built, or now for a folder.
  static func searchIndex(_ options: CourseOptions) throws(CommandError) -> SearchIndex {
    guard let folder = options.content else { return BundledContent.searchIndex }
    return SearchIndex(of: Course.load(try files(in: folder)).value)
  }

  private static func files(in folder: String) throws(CommandError) -> CourseFiles {
    do throws(CourseFiles.FolderError) {
      return try CourseFiles(folder: folder)
    } catch {
      let name = visible(folder)
      switch error {
      case .noFolder:
        throw CommandError(
          .unreadableFile, "there is no folder '\(name)'; --content takes the folder of a course")
      case .noCourse:
        throw CommandError(
          .unreadableFile, "'\(name)' holds no course: its pages belong into '\(name)/en'")
      }
    }
  }

  /// The value, after saying on stderr that its page has errors.
  func usable<Value>(_ checked: Checked<Value>) throws(CommandError) -> Value {
    let errors = checked.diagnostics.filter { $0.severity == .error }
    if let first = errors.first {
      let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
      Screen.warn("\(first.file) has \(count); `lrlearn check` with this course explains")
    }
    return checked.value
  }
}
