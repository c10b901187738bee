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

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The layering: a target may import exactly what its row lists, and only rows above it.
///
/// SwiftPM holds us to it only with `--explicit-target-dependency-import-check error`.
let layers: [(name: String, uses: [Target.Dependency])] = [
  ("Embedded", ["CEmbedded"]),
  ("JSON", []),
  ("Oncology", []),
  ("Criteria", ["Oncology"]),
  ("Status", ["Oncology", "Criteria"]),
  ("Definitions", ["JSON", "Oncology", "Criteria", "Status", "Embedded"]),
  ("Store", ["JSON", "Oncology", "Embedded", "CDigest"]),
  ("Register", ["Oncology", "Criteria", "Status", "Definitions", "Store"]),
  ("Interchange", ["Oncology", "Criteria"]),
  ("ViewModel", ["Oncology", "Criteria", "Status"]),
  ("Cells", ["JSON", "Embedded"]),
  ("Screens", ["ViewModel", "Cells"]),
  ("Terminal", ["Cells", "CCurses"]),
  (
    "Commands",
    [
      "JSON", "Oncology", "Criteria", "Status", "Definitions", "Store", "Register", "Interchange",
      "ViewModel", "Cells", "Screens", argumentParser,
    ]
  ),
  ("Session", ["Oncology", "Status", "ViewModel", "Cells", "Screens"]),
]

/// Documents that lie beside the sources they belong to.
let documents = [
  "Store": [
    "Format/format-v1.md", "Format/case-v1.schema.json", "Format/meeting-v1.schema.json",
    "Format/store-v1.schema.json", "Format/inputs.md",
  ]
]

/// The tests, with what each of them looks at; all of them use `TestKit`.
let suites: [(name: String, uses: [Target.Dependency])] = [
  ("JSONTests", ["JSON"]),
  ("OncologyTests", ["Oncology"]),
  ("CriteriaTests", ["Criteria", "Oncology"]),
  ("StatusTests", ["Status", "Definitions", "Register", "Store", "Criteria", "Oncology"]),
  ("StoreTests", ["Store", "JSON", "Oncology", "Embedded"]),
  (
    "RegisterTests", ["Register", "Store", "Definitions", "Status", "Criteria", "Oncology"]
  ),
  ("InterchangeTests", ["Interchange", "Store", "Criteria", "Oncology"]),
  ("CellsTests", ["Cells", "CCurses"]),
  ("ViewModelTests", ["ViewModel", "Screens", "Cells"]),
  (
    "CommandsTests",
    [
      "Commands", "Definitions", "Register", "Store", "Status", "Criteria", "Oncology", "JSON",
    ]
  ),
  (
    "SessionTests",
    [
      "Session", "ViewModel", "Screens", "Cells", "Store", "Register", "Criteria", "Oncology",
      "Status", "Definitions", "tumorboard",
    ]
  ),
]

let package = Package(
  name: "TumorBoard",
  // Benchmarks are a package of their own; products are how it reaches the layers.
  products: [.executable(name: "tumorboard", targets: ["tumorboard"])]
    + layers.map { .library(name: $0.name, targets: [$0.name]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CEmbedded"),
    .target(
      name: "CCurses",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .executableTarget(
      name: "tumorboard",
      dependencies: [
        "Oncology", "Criteria", "Status", "Store", "Register", "ViewModel", "Cells", "Screens",
        "Terminal", "Session", "Commands", argumentParser,
      ], swiftSettings: shipped),
    // What the tests of several targets share; nothing that is shipped may depend on it.
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: tests),
  ]
    + layers.map {
      .target(
        name: $0.name, dependencies: $0.uses, exclude: documents[$0.name] ?? [],
        swiftSettings: shipped)
    }
    + suites.map {
      .testTarget(name: $0.name, dependencies: $0.uses + ["TestKit"], swiftSettings: tests)
    }
)
