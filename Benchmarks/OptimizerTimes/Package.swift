// swift-tools-version: 6.2
import PackageDescription

// Times Adam of the package above; built and run by Benchmarks/optimizers.
let package = Package(
  name: "OptimizerTimes",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "lrlearn", path: "../..")],
  targets: [
    .executableTarget(
      name: "OptimizerTimes", dependencies: [.product(name: "Optimization", package: "lrlearn")],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))])
  ]
)
