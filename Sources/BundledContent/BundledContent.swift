public import Curriculum

/// The course inside the binary.
public enum BundledContent {
  /// Its files, as they stood in `Content` when the binary was built.
  public static var files: CourseFiles {
    let files = EmbeddedFiles.files
    return CourseFiles(paths: files.map { $0.path.description }, displayPrefix: "Content/") {
      path in
      guard let file = files.first(where: { $0.path.description == path }) else { return nil }
      return file.text.withUTF8Buffer { Array($0) }
    }
  }

  /// Its index, made when the content was embedded.
  public static var index: CourseIndex {
    CourseIndex(decoding: EmbeddedFiles.index.description) ?? CourseIndex()
  }
}
