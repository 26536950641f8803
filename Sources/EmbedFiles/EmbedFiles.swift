import Curriculum
import Foundation
import Search

/// `EmbedFiles files|course|modules FOLDER OUTPUT PATH…` writes a Swift file that holds the files of a
/// folder.
///
/// With `course` it also writes the course's index, so that a page can be shown without parsing others.
/// With `modules` the files are bytes, and there may be none.
@main
struct EmbedFiles {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else {
      throw Failure("usage: EmbedFiles files|course|modules FOLDER OUTPUT PATH…")
    }
    let folder = URL(filePath: arguments[2])
    let paths = Array(arguments[4...])
    let source =
      arguments[1] == "modules"
      ? try modules(in: folder, paths: paths)
      : try texts(in: folder, paths: paths, isCourse: arguments[1] == "course")
    try Data(source.utf8).write(to: URL(filePath: arguments[3]))
  }

  private static func modules(in folder: URL, paths: [String]) throws -> String {
    var source = "enum EmbeddedModules {\n"
    source += "  static let files: [(path: StaticString, bytes: StaticString)] = [\n"
    for path in paths {
      source += "(\(SwiftLiteral(path).source), \(try bytes(folder, path).source)),\n"
    }
    return source + "  ]\n}\n"
  }

  private static func texts(in folder: URL, paths: [String], isCourse: Bool) throws -> String {
    var source = "enum EmbeddedFiles {\n"
    if isCourse {
      let course = Course.load(files(in: folder, paths: paths)).value
      let search = SwiftLiteral(bytes: SearchIndex(of: course).bytes)
      source += "  static let index: StaticString = \(SwiftLiteral(course.index.encoded).source)\n"
      source += "  static let searchIndex: StaticString = \(search.source)\n"
    }
    source += "  static let files: [(path: StaticString, text: StaticString)] = [\n"
    for path in paths {
      let text =
        !isCourse && path.hasSuffix(".png")
        ? try bytes(folder, path) : SwiftLiteral(try text(folder, path))
      source += "(\(SwiftLiteral(path).source), \(text.source)),\n"
    }
    return source + "  ]\n}\n"
  }

  private static func files(in folder: URL, paths: [String]) -> CourseFiles {
    CourseFiles(paths: paths, displayPrefix: "Content/") { path in
      (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) }
    }
  }

  private static func bytes(_ folder: URL, _ path: String) throws -> SwiftLiteral {
    SwiftLiteral(bytes: [UInt8](try Data(contentsOf: folder.appending(path: path))))
  }

  private static func text(_ folder: URL, _ path: String) throws -> String {
    let data = try Data(contentsOf: folder.appending(path: path))
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure("\(path) is not UTF-8; only text and PNG can be put into the binary")
    }
    return text
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
