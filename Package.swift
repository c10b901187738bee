// swift-tools-version: 6.2
import PackageDescription

let shipped: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

/// Exit tests expand to unsafe code, so tests go without the memory-safety check.
let tests: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// The layering: a target may import exactly what its row lists, and only rows above it.
///
/// SwiftPM holds us to it only with `--explicit-target-dependency-import-check error`.
let layers: [(name: String, uses: [Target.Dependency])] = [
  ("JSON", []),
  ("Oncology", []),
  ("Cells", ["JSON"]),
  ("Terminal", ["Cells", "CCurses"]),
]

let package = Package(
  name: "TumorBoard",
  products: [.executable(name: "tumorboard", targets: ["tumorboard"])],
  targets: [
    .target(
      name: "CCurses",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "tumorboard", dependencies: ["Cells", "Terminal"], swiftSettings: shipped),
    // What the tests of several targets share; nothing that is shipped may depend on it.
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: tests),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestKit"], swiftSettings: tests),
    .testTarget(
      name: "OncologyTests", dependencies: ["Oncology", "TestKit"], swiftSettings: tests),
    .testTarget(
      name: "CellsTests", dependencies: ["Cells", "CCurses", "TestKit"], swiftSettings: tests),
  ]
    + layers.map { .target(name: $0.name, dependencies: $0.uses, swiftSettings: shipped) }
)
