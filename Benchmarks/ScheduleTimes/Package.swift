// swift-tools-version: 6.2
import PackageDescription

// Times schedules of the package above; built and run by Benchmarks/schedules.
let package = Package(
  name: "ScheduleTimes",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "lrlearn", path: "../..")],
  targets: [
    .executableTarget(
      name: "ScheduleTimes", dependencies: [.product(name: "Optimization", package: "lrlearn")],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))])
  ]
)
