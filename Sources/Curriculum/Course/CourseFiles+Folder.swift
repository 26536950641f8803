#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension CourseFiles {
  /// Why a folder cannot be read as a course.
  public enum FolderError: Error, Sendable, Equatable {
    /// There is no folder at this path.
    case noFolder(String)
    /// The folder holds no `en` folder.
    case noCourse(String)
  }

  /// The course in the folder `path`: pages (`en/**.md`), `en/course.yml`, `en/references.yml`,
  /// what stands in `en/images/`, and the data sets (`data/*.txt`).
  ///
  /// Hidden files are left out, and so is every link that leads out of the folder.
  /// - Throws: `.noFolder`, or `.noCourse` when it holds no `en`.
  public init(folder path: String) throws(FolderError) {
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard isFolder(root) else { throw .noFolder(path) }
    guard isFolder(root + "/en") else { throw .noCourse(path) }
    var found: [String] = []
    collect("en", root, &found, depth: 0)
    collect("data", root, &found, depth: 7)
    found.sort()
    let listed = found
    let prefix = path.hasSuffix("/") ? path : path + "/"
    self.init(paths: listed, displayPrefix: prefix == "./" ? "" : prefix) { name in
      // Only what was listed is read, and only if it still lies inside.
      guard contains(listed, name), let place = inside(root + "/" + name, root) else { return nil }
      return FileManager.default.contents(atPath: place).map { Array($0) }
    }
  }
}

/// Adds the files of a course below `folder`, relative to `root`.
private func collect(_ folder: String, _ root: String, _ found: inout [String], depth: Int) {
  guard depth < 8,
    let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
  else { return }
  for name in names where !name.hasPrefix(".") {
    let path = folder + "/" + name
    guard let place = inside(root + "/" + path, root) else { continue }
    if isFolder(place) {
      collect(path, root, &found, depth: depth + 1)
    } else if path.hasSuffix(".md") && path.hasPrefix("en/") || path.hasPrefix("en/images/")
      || path.hasPrefix("data/") && path.hasSuffix(".txt")
      || path == CourseFile.path || path == ReferencesFile.path
    {
      found.append(path)
    }
  }
}

/// Where `path` leads when all links are followed; nil when that is outside `root`.
private func inside(_ path: String, _ root: String) -> String? {
  let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  return place.hasPrefix(root == "/" ? root : root + "/") ? place : nil
}

private func isFolder(_ path: String) -> Bool {
  var isFolder = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
}

/// Whether the sorted `names` hold `name`.
private func contains(_ names: [String], _ name: String) -> Bool {
  var (low, high) = (0, names.count)
  while low < high {
    let middle = (low + high) / 2
    if names[middle] < name { low = middle + 1 } else { high = middle }
  }
  return low < names.count && names[low] == name
}
