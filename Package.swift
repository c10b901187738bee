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
  ("Criteria", ["Oncology"]),
  ("Store", ["JSON", "Oncology"]),
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
    .testTarget(name: "CellsTests", dependencies: ["Cells", "CCurses"], swiftSettings: tests),
    .testTarget(name: "OncologyTests", dependencies: ["Oncology"], swiftSettings: tests),
    .testTarget(
      name: "CriteriaTests", dependencies: ["Criteria", "Oncology"], swiftSettings: tests),
  ]
    + layers.map { .target(name: $0.name, dependencies: $0.uses, swiftSettings: shipped) }
)
