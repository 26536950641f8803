#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The place of a store among the files: the only one here that knows the file system.
struct StoreFile {
  let path: String

  /// Whether a file is there.
  ///
  /// - Throws: `cannotOpen` where a folder, a locked folder, or a link that leads nowhere is.
  func exists() throws(StoreError) -> Bool {
    do {
      _ = try FileManager.default.attributesOfItem(atPath: path)
    } catch {
      if (error as? CocoaError)?.code == .fileReadNoPermission { throw .cannotOpen }
      return false
    }
    // Something that is there and cannot be followed is a link into nowhere or to itself. Asked in
    // the other order, a file that another process makes in between would look like one.
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
      throw .cannotOpen
    }
    return true
  }

  /// Makes the folder, for its owner alone as the XDG specification wants it.
  func makeFolder() throws(StoreError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noFolder(folder.path)
    }
  }

  /// Puts the file at `other` here; whoever reads sees the old one or the new one.
  func replace(with other: String) throws(StoreError) {
    do {
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.removeItem(atPath: path)
      }
      try FileManager.default.moveItem(atPath: other, toPath: path)
    } catch {
      throw .readOnly
    }
  }

  /// Takes the file away; that there is none is fine.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
