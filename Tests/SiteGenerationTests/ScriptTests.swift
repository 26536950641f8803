import Testing

@testable import SiteGeneration

struct `The script of the pages` {
  private static func files(_ modules: [(name: String, bytes: [UInt8])]) throws -> [SitePage] {
    let course = try FixtureCourse.make()
    return SiteGenerator(course: course, options: SiteOptions(modules: modules)).pages()
  }

  private static func script(_ pages: [SitePage]) throws -> String {
    let page = try #require(pages.first { $0.path.hasPrefix("assets/lrlearn.") })
    return String(decoding: page.render(), as: UTF8.self)
  }

  @Test func `names the files that it loads, which lie beside it`() throws {
    let pages = try Self.files([("demos.wasm", [0, 0x61, 0x73, 0x6D])])
    let head = try #require(try Self.script(pages).split(separator: "\n").first)
    let module = try #require(pages.first { $0.path.hasSuffix(".wasm") })
    #expect(module.render() == [0, 0x61, 0x73, 0x6D])
    let name = module.path.dropFirst("assets/".count)
    #expect(head.hasPrefix("const files = {\"deck.txt\":\"deck."))
    #expect(head.contains(",\"demos.wasm\":\"\(name)\",\"practice.js\":\"practice."))
    #expect(head.hasSuffix("\"};"))
  }

  @Test func `names none where there are no modules`() throws {
    let pages = try Self.files([])
    #expect(try Self.script(pages).hasPrefix("const files = {};\n"))
    #expect(!pages.contains { $0.path.hasSuffix(".wasm") || $0.path.hasSuffix(".bin") })
  }

  @Test func `has another name when a file that it loads has other bytes`() throws {
    let paths = try [[UInt8(1)], [2]].map { bytes in
      try Self.files([("demos.wasm", bytes)]).map(\.path).filter { $0.hasPrefix("assets/lrlearn.") }
    }
    #expect(paths[0] != paths[1])
  }

  @Test(arguments: [
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
    "setTimeout(\"", "srcdoc", "javascript:",
  ])
  func `never makes markup or code of text`(word: String) throws {
    let pages = try Self.files([("quiz.wasm", [0])]).filter { $0.path.hasSuffix(".js") }
    #expect(pages.count == 3)
    for page in pages { #expect(!String(decoding: page.render(), as: UTF8.self).contains(word)) }
  }

  @Test func `says nothing but what stands among its words, and has all of them`() throws {
    let pages = try Self.files([("quiz.wasm", [0])])
    let module = try #require(
      pages.first { $0.path.hasPrefix("assets/practice.") && $0.path.hasSuffix(".js") })
    let text = String(decoding: module.render(), as: UTF8.self)
    let lines = text.split(separator: "\n", maxSplits: 2)
    #expect(lines[0] == "const course = \"\";")
    let head = lines[1]
    var used: Set<String> = []
    for match in lines[2].matches(of: /words\.([A-Za-z]+)|say\("([A-Za-z]+)"/) {
      used.insert(String(match.output.1 ?? match.output.2 ?? ""))
    }
    #expect(used.count > 60)
    for name in used { #expect(head.contains("\"\(name)\":\""), "\(name)") }
  }

  @Test func `holds neither indentation nor comments of its authors`() throws {
    for line in try Self.script(try Self.files([])).split(separator: "\n") {
      #expect(!line.hasPrefix(" ") && !line.hasPrefix("//") && !line.hasPrefix("/*"), "\(line)")
      #expect(line.count { $0 == "`" }.isMultiple(of: 2), "a text over several lines: \(line)")
    }
  }

  @Test(arguments: [
    ("/** What it is. */\nlet a = 1;\n", "let a = 1;\n"), ("/*\n * b\n */\n  b();\n", "b();\n"),
    ("\n// c\n\n  c(); // d\n", "c(); // d\n"), ("", ""), ("/* never closed\ne();\n", ""),
  ])
  func `loses what only its authors read`(part: String, compact: String) {
    #expect(ScriptPart.compact(Array(part.utf8)) == Array(compact.utf8))
  }
}
