// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building or testing the program never builds it.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

func layer(_ name: String) -> Target.Dependency {
  .product(name: name, package: "TumorBoard")
}

let package = Package(
  name: "Benchmarks",
  products: [.library(name: "CaseGenerator", targets: ["CaseGenerator"])],
  dependencies: [.package(name: "TumorBoard", path: "../..")],
  targets: [
    .target(name: "CAllocations"),
    .target(name: "CaseGenerator", dependencies: [layer("Oncology")], swiftSettings: settings),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CaseGenerator", "CAllocations", layer("Oncology"), layer("Criteria"), layer("Status"),
        layer("Definitions"),
        layer("JSON"), layer("Store"), layer("Register"), layer("ViewModel"), layer("Cells"),
        layer("Screens"),
      ],
      swiftSettings: settings),
  ]
)
