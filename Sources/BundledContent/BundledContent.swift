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

  /// What is searched in it, made then too.
  public static var searchIndex: SearchIndex {
    SearchIndex(decoding: bytes(of: EmbeddedFiles.searchIndex)) ?? SearchIndex()
  }

  /// The WebAssembly modules that pages load: `demos.wasm` and its bytes. None where the toolchain that
  /// built this binary cannot make them.
  public static var modules: [(name: String, bytes: [UInt8])] {
    EmbeddedModules.files.map { (name: $0.path.description, bytes: bytes(of: $0.bytes)) }
  }

  /// Bytes are embedded as text whose characters, U+0000 to U+00FF, are those bytes.
  private static func bytes(of literal: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    literal.withUTF8Buffer { text in
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
    return bytes
  }
}
