import Curriculum
import Foundation

/// Files of this repository, found from this file.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The course that the binary carries.
  static var content: CourseFiles {
    let folder = root.appending(path: "Content")
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let paths = all.filter { !folder.appending(path: $0).hasDirectoryPath && $0.contains(".") }
    return CourseFiles(paths: paths.sorted(), displayPrefix: "Content/") { path in
      (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) }
    }
  }
}
