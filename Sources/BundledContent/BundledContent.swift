public import Curriculum
public import Search

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

  /// What is searched in it, made then too. It is embedded as text whose characters, U+0000 to U+00FF,
  /// are its bytes.
  public static var searchIndex: SearchIndex {
    var bytes: [UInt8] = []
    EmbeddedFiles.searchIndex.withUTF8Buffer { text in
      bytes.reserveCapacity(text.count)
      var high: UInt8 = 0
      for byte in text {
        if byte >= 0xC0 {
          high = byte << 6
        } else {
          bytes.append(byte < 0x80 ? byte : high | byte & 0x3F)
        }
      }
    }
    return SearchIndex(decoding: bytes) ?? SearchIndex()
  }
}
