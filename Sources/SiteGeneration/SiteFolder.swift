#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder that holds a site, and remembers in a marker file which files are its own.
///
/// Only what changed is written, each file as a whole or not at all; files which an earlier site had and this one
/// has not are removed; files that are not the site's stay. If a run is interrupted, the next one finishes it.
public struct SiteFolder: Sendable {
  /// The marker's name.
  public static let marker = ".lrlearn-site"
  private static let firstLine = "lrlearn site 1"

  /// What a write did, in files.
  public struct Report: Equatable, Sendable {
    /// Files that are new or differ from before.
    public var written = 0
    /// Files that were right already.
    public var unchanged = 0
    /// Files of the earlier site that are gone.
    public var removed = 0

    /// Counts of files.
    public init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      (self.written, self.unchanged, self.removed) = (written, unchanged, removed)
    }
  }

  /// Writes `pages` to the folder at `path`, which is made when it is missing.
  ///
  /// - Throws: `.notOurs` for a folder with files but no marker; nothing has been written then.
  public static func write(
    _ pages: [SitePage], to path: String
  ) throws(SiteFolderError) -> Report {
    for page in pages where !isSafe(page.path) { throw .unsafePath(page.path) }
    let folder = SiteFolder(path: path)
    let before = try folder.prepare()
    return try folder.replace(before, by: pages)
  }

  private let path: String

  // MARK: Steps

  /// Makes the folder, or checks that it is ours; returns the files of the earlier site.
  private func prepare() throws(SiteFolderError) -> [String] {
    var isFolder = false
    guard exists(path, isFolder: &isFolder) else {
      try makeFolder(path)
      return []
    }
    guard isFolder else { throw .notAFolder(path) }
    guard let marker = contents(of: Self.marker) else {
      guard try isEmpty() else { throw .notOurs(path) }
      return []
    }
    let lines = String(decoding: marker, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == Self.firstLine else { throw .notOurs(path) }
    return lines.dropFirst().filter(Self.isSafe)
  }

  private func replace(
    _ before: [String], by pages: [SitePage]
  ) throws(SiteFolderError) -> Report {
    let now = Set(pages.map(\.path))
    let stale = before.filter { !now.contains($0) }
    var report = Report()
    // Both lists first, so that an interrupted run leaves no file unknown.
    try writeMarker(Array(now) + stale)
    for page in pages {
      let bytes = page.render()
      if contents(of: page.path) == bytes {
        report.unchanged += 1
      } else {
        try put(bytes, at: page.path)
        report.written += 1
      }
    }
    for file in stale { report.removed += try remove(file) ? 1 : 0 }
    try writeMarker(Array(now))
    return report
  }

  private func writeMarker(_ files: [String]) throws(SiteFolderError) {
    let text = ([Self.firstLine] + files.sorted()).joined(separator: "\n") + "\n"
    let bytes = Array(text.utf8)
    if contents(of: Self.marker) != bytes { try put(bytes, at: Self.marker) }
  }

  /// A relative path that stays inside and names a file.
  private static func isSafe(_ path: String) -> Bool {
    guard !path.isEmpty, !path.utf8.contains(where: { $0 < 32 || $0 == UInt8(ascii: "\\") }) else {
      return false
    }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    return path != marker && segments.allSatisfy { !["", ".", ".."].contains($0) }
  }
}

// MARK: The file system

extension SiteFolder {
  private func full(_ relative: String) -> String { path + "/" + relative }

  private func exists(_ path: String, isFolder: inout Bool) -> Bool {
    FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
  }

  private func isEmpty() throws(SiteFolderError) -> Bool {
    do { return try FileManager.default.contentsOfDirectory(atPath: path).isEmpty } catch {
      throw .cannotRead(path: path, reason: Self.words(error))
    }
  }

  /// nil when there is no such file.
  private func contents(of relative: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: full(relative)))).map { Array($0) }
  }

  private func makeFolder(_ path: String) throws(SiteFolderError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw .cannotWrite(path: path, reason: Self.words(error)) }
  }

  private func put(_ bytes: [UInt8], at relative: String) throws(SiteFolderError) {
    let target = full(relative)
    if let slash = target.lastIndex(of: "/") { try makeFolder(String(target[..<slash])) }
    do { try Data(bytes).write(to: URL(filePath: target), options: .atomic) } catch {
      throw .cannotWrite(path: target, reason: Self.words(error))
    }
  }

  /// Removes a file and the folders that it leaves empty; false when it was gone already.
  private func remove(_ relative: String) throws(SiteFolderError) -> Bool {
    var isFolder = false
    guard exists(full(relative), isFolder: &isFolder), !isFolder else { return false }
    do {
      try FileManager.default.removeItem(atPath: full(relative))
      var parent = relative
      while let slash = parent.lastIndex(of: "/") {
        parent = String(parent[..<slash])
        guard try FileManager.default.contentsOfDirectory(atPath: full(parent)).isEmpty else {
          break
        }
        try FileManager.default.removeItem(atPath: full(parent))
      }
    } catch { throw .cannotWrite(path: full(relative), reason: Self.words(error)) }
    return true
  }

  /// What the operating system said, without the names of types.
  private static func words(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission?, .fileWriteNoPermission?: "permission denied"
    case .fileNoSuchFile?, .fileReadNoSuchFile?: "no such file"
    case .fileWriteOutOfSpace?: "no space left"
    case .fileWriteVolumeReadOnly?: "the file system is read-only"
    case .fileWriteFileExists?: "a file is in the way"
    default: "the operating system refused"
    }
  }
}
