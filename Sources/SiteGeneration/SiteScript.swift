/// The one ES module of every page, and the files that it loads when they are needed.
///
/// It is the theme's parts behind a line that says what those files are called:
/// `const files = {"demos.wasm":"demos.0123456789.wasm"};`. The names lie beside the script, so a page
/// needs to know nothing but the script's own address.
struct SiteScript: Sendable {
  /// Something that a page may load, under the name by which the script asks for it.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  let asset: Theme.Asset
  let files: [Theme.Asset]

  /// A script from its parts and the files that it may load.
  init(_ parts: [UInt8], loading files: [File]) {
    let sorted = files.sorted { $0.name < $1.name }
    self.files = sorted.map { file in
      let ending = file.name.split(separator: ".").last.map(String.init) ?? "bin"
      let stem = String(file.name.dropLast(ending.count + 1))
      return Theme.asset(stem, ending, file.bytes)
    }
    let names = zip(sorted, self.files).map { file, asset in
      (file.name, JSONValue.text(String(asset.path.dropFirst("assets/".count))))
    }
    let head = Array("const files = ".utf8) + JSONValue.object(names).bytes + Array(";\n".utf8)
    asset = Theme.asset("lrlearn", "js", head + parts)
  }
}
