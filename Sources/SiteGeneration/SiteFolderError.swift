/// Why a site could not be written; nothing of somebody else's has been touched.
public enum SiteFolderError: Error, Equatable, Sendable {
  /// The output is a file.
  case notAFolder(String)
  /// The folder holds files and none of them says that it is a site of ours.
  case notOurs(String)
  /// A page's path would leave the folder: `../x`, `/x`, `a//b`.
  case unsafePath(String)
  /// The operating system refused; `reason` is its word.
  case cannotRead(path: String, reason: String)
  /// The operating system refused; `reason` is its word.
  case cannotWrite(path: String, reason: String)

  /// True when the operating system refused, false when we did.
  public var isInputOutput: Bool {
    switch self {
    case .notAFolder, .notOurs, .unsafePath: false
    case .cannotRead, .cannotWrite: true
    }
  }
}

extension SiteFolderError: CustomStringConvertible {
  /// What is wrong, then what to do.
  public var description: String {
    switch self {
    case .notAFolder(let path): "'\(path)' is a file; name a folder"
    case .notOurs(let path):
      "'\(path)' is not empty and was not written by lrlearn; name a new or empty folder"
    case .unsafePath(let path): "a page would be written to '\(path)', outside the folder"
    case .cannotRead(let path, let reason): "cannot read '\(path)': \(reason)"
    case .cannotWrite(let path, let reason): "cannot write '\(path)': \(reason)"
    }
  }
}
