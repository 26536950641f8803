// swift-tools-version: 6.2
import PackageDescription

/// The dialect every target is written in. Warnings stop `make check`, not a user with a newer compiler.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  + (Context.environment["LRLEARN_WARNINGS_ARE_ERRORS"] == nil
    ? [] : [.treatAllWarnings(as: .error)])

/// The pure half also compiles as Embedded Swift, so what that refuses is refused here too.
let pure = strict + [.treatWarning("EmbeddedRestrictions", as: .error)]

/// What demos spend their time in is optimized in debug builds too: docs/decisions/0012.
let numeric = pure + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "lrlearn",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lrlearn", targets: ["lrlearn"]),
    .library(name: "Optimization", targets: ["Optimization"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The pure half: no Foundation; compiles natively and with Embedded Swift to WebAssembly.
    .target(name: "CLibm", exclude: ["README.md"]),
    .target(
      name: "Optimization", dependencies: ["CLibm"], exclude: ["README.md"], swiftSettings: numeric),
    .target(
      name: "Frameworks", dependencies: ["CLibm", "Optimization"], exclude: ["README.md"],
      swiftSettings: pure),
    .target(
      name: "Plotting", dependencies: ["CLibm"], exclude: ["README.md"], swiftSettings: pure),
    .target(
      name: "Demos", dependencies: ["CLibm", "Optimization", "Plotting"], exclude: ["README.md"],
      swiftSettings: pure),
    .target(
      name: "Practice", dependencies: ["CLibm", "Optimization"], exclude: ["README.md"],
      swiftSettings: pure),
    .target(name: "Search", exclude: ["README.md"], swiftSettings: pure),
    .target(name: "PageText", exclude: ["README.md"], swiftSettings: pure),
    .target(
      name: "BrowserExports",
      dependencies: ["Optimization", "Demos", "Plotting", "Practice", "Search"],
      exclude: ["README.md", "modules.txt"], swiftSettings: pure),

    // The text half: Markdown files become a checked course.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(
      name: "Markdown", dependencies: ["CCmarkGFM"], exclude: ["README.md"], swiftSettings: strict),
    .target(name: "TeXMath", exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Curriculum",
      dependencies: [
        "Markdown", "TeXMath", "Demos", "Frameworks", "Optimization", "Practice", "Search", "Yams",
      ],
      exclude: ["README.md"], swiftSettings: strict),

    .target(
      name: "ProgressStore",
      dependencies: [
        "Optimization", "Practice", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], exclude: ["README.md"], swiftSettings: strict),

    // The faces: terminal, site, and the command that puts them together.
    .target(
      name: "TerminalUI",
      dependencies: [
        "Curriculum", "Markdown", "TeXMath", "Demos", "Frameworks", "Plotting", "Optimization",
        "Practice", "Search",
      ], exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "SiteGeneration",
      dependencies: [
        "Curriculum", "Markdown", "TeXMath", "Demos", "Frameworks", "Plotting", "Optimization",
        "Practice", "Search",
        .product(name: "Mustache", package: "swift-mustache"),
      ], exclude: ["README.md", "Theme"], swiftSettings: strict, plugins: ["EmbedFilesPlugin"]),
    .target(
      name: "BundledContent", dependencies: ["Curriculum", "Search"], exclude: ["README.md"],
      swiftSettings: strict, plugins: ["EmbedFilesPlugin"]),
    .executableTarget(
      name: "lrlearn",
      dependencies: [
        "BundledContent", "Curriculum", "Demos", "Frameworks", "Markdown", "Optimization",
        "Plotting", "Practice", "ProgressStore", "Search", "SiteGeneration", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["README.md"], swiftSettings: strict),

    // Building: files of Content/ and of the site's theme become Swift inside the binary.
    .executableTarget(
      name: "EmbedFiles", dependencies: ["Curriculum", "Search"], exclude: ["README.md"],
      swiftSettings: strict),
    .plugin(name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"]),

    .testTarget(name: "OptimizationTests", dependencies: ["Optimization"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FrameworksTests", dependencies: ["Frameworks", "Optimization"],
      exclude: ["Fixtures", "Golden"]),
    .testTarget(name: "PlottingTests", dependencies: ["Plotting"], exclude: ["Golden"]),
    .testTarget(
      name: "PracticeTests", dependencies: ["Practice", "Optimization"], exclude: ["Fixtures"]),
    .executableTarget(
      name: "ProgressWriter", dependencies: ["ProgressStore", "Practice", "Optimization"],
      path: "Tests/ProgressWriter", swiftSettings: strict),
    .testTarget(
      name: "ProgressStoreTests",
      dependencies: ["ProgressStore", "ProgressWriter", "Practice", "Optimization"],
      exclude: ["Fixtures"]),
    .testTarget(name: "SearchTests", dependencies: ["Search"]),
    .testTarget(name: "PageTextTests", dependencies: ["PageText"]),
    .testTarget(name: "DemosTests", dependencies: ["Demos", "Plotting", "Optimization"]),
    .target(
      name: "CMarkReference", dependencies: ["CCmarkGFM", "Markdown"], path: "Tests/CMarkReference",
      swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "CMarkReference"],
      exclude: ["Fixtures", "Golden"]),
    .testTarget(name: "EndToEndTests", dependencies: ["lrlearn", "Optimization"]),
    .testTarget(name: "TeXMathTests", dependencies: ["TeXMath"], exclude: ["Golden"]),
    .testTarget(
      name: "CurriculumTests",
      dependencies: ["Curriculum", "Markdown", "TeXMath", "Optimization", "Practice", "Search"],
      exclude: ["Fixtures", "Golden"]),
    .testTarget(
      name: "TerminalUITests",
      dependencies: [
        "TerminalUI", "Curriculum", "Markdown", "TeXMath", "Demos", "Plotting", "Optimization",
        "Practice", "Search",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "SiteGenerationTests",
      dependencies: [
        "SiteGeneration", "Curriculum", "Markdown", "CMarkReference", "Demos", "Frameworks",
        "Optimization",
        "TeXMath",
      ], exclude: ["Golden"]),
  ]
)
