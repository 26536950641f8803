import Foundation
import PackagePlugin

/// Puts files inside the binary, because a bundle beside it is lost when the binary is copied.
///
/// `BundledContent` gets the course with its index, and the WebAssembly modules where `Scripts/wasm`
/// has made them; any other target gets the files of its `Theme`.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let isCourse = module.name == "BundledContent"
    let folder =
      isCourse
      ? context.package.directoryURL.appending(path: "Content")
      : module.directoryURL.appending(path: "Theme")
    let paths = try Self.filePaths(in: folder)
    let command = try embedding(
      isCourse ? "course" : "files", folder, paths, as: "EmbeddedFiles.swift", context)
    guard isCourse else { return [command] }
    let modules = context.package.directoryURL.appending(path: ".build/wasm/site")
    let names = ((try? Self.filePaths(in: modules)) ?? []).filter { $0.hasSuffix(".wasm") }
    return [
      command, try embedding("modules", modules, names, as: "EmbeddedModules.swift", context),
    ]
  }

  private func embedding(
    _ what: String, _ folder: URL, _ paths: [String], as name: String, _ context: PluginContext
  ) throws -> Command {
    let output = context.pluginWorkDirectoryURL.appending(path: name)
    return .buildCommand(
      displayName: "Embedding \(paths.count) files of \(folder.lastPathComponent)",
      executable: try context.tool(named: "EmbedFiles").url,
      arguments: [what, folder.path, output.path] + paths,
      inputFiles: paths.map { folder.appending(path: $0) },
      outputFiles: [output])
  }

  /// Relative paths, sorted. A folder as an input would miss edits, so every file is named.
  private static func filePaths(in folder: URL) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return all.filter { path in
      var isFolder: ObjCBool = false
      let full = folder.appending(path: path).path
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      return !isHidden && FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
