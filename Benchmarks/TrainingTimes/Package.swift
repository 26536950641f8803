// swift-tools-version: 6.2
import PackageDescription

// Times training runs of the package above; built and run by Benchmarks/training.
let package = Package(
  name: "TrainingTimes",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "lrlearn", path: "../..")],
  targets: [
    .executableTarget(
      name: "TrainingTimes", dependencies: [.product(name: "Optimization", package: "lrlearn")],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))])
  ]
)
