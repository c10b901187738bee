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
  ("Status", ["Oncology", "Criteria"]),
  ("Store", ["JSON", "Oncology"]),
  ("Interchange", ["Oncology"]),
  ("Register", ["Oncology", "Criteria", "Status", "Store"]),
  ("ViewModel", ["Oncology", "Criteria", "Status"]),
  ("Cells", ["JSON"]),
  ("Screens", ["ViewModel", "Cells"]),
  ("Terminal", ["Cells", "CCurses"]),
  ("Session", ["Oncology", "Status", "ViewModel", "Cells", "Screens"]),
]

/// Files that become part of the program, so that one static file needs nothing beside it.
let embedded: [String: [Resource]] = ["Cells": [.embedInCode("Themes")]]

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
    .testTarget(
      name: "InterchangeTests", dependencies: ["Oncology", "Criteria", "Store", "Interchange"],
      swiftSettings: tests),
  ]
    + layers.map { layer in
      .target(
        name: layer.name, dependencies: layer.uses, resources: embedded[layer.name] ?? [],
        swiftSettings: shipped)
    }
)
