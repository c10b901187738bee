// swift-tools-version: 6.2
import PackageDescription

// A package of its own: every module is built anew with libFuzzer's counters in it.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // libFuzzer has a main of its own.
  .unsafeFlags(["-parse-as-library"]),
]

func layer(_ name: String) -> Target.Dependency {
  .product(name: name, package: "TumorBoard")
}

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "TumorBoard", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        layer("Oncology"), layer("Criteria"), layer("Status"), layer("Definitions"),
        layer("Store"), layer("Register"), layer("ViewModel"), layer("Cells"), layer("Screens"),
      ],
      swiftSettings: settings)
  ]
)
