/// What a column of a table can mean.
enum TableField: String, CaseIterable {
  case patient
  case hospitalNumber = "mrn"
  case date
  case visit
  case lesion
  case role
  case location
  case organ
  case site
  case node
  case size
  case shortAxis = "short axis"
  case test
  case unit
  case state
  case method
  case evaluator
  case reason
  case criterion
  case category
  case lineStart = "line_start"

  /// The names it goes by, as ``Cleaned/key(_:)`` has them.
  var names: [String] {
    switch self {
    case .patient: ["patient", "patientid", "personid", "subject", "usubjid", "case"]
    case .hospitalNumber: ["mrn"]
    case .date: ["date", "studydate", "visitdate", "scandate", "trdtc"]
    case .visit: ["visit", "timepoint", "studyorder"]
    case .lesion: ["lesion", "lesionid", "lesionlabelalias", "label", "trlnkid", "tulnkid"]
    case .role: ["role", "lesioncategory", "lesiontype", "trgrpid", "tuorres"]
    case .location: ["location", "tuloc", "anatomicalregion"]
    case .organ: ["organ"]
    case .site: ["site"]
    case .node: ["node", "islymphnode", "nodal"]
    case .size:
      [
        "size", "measurement", "diameter", "longestdiameter", "recistmeasurement", "length",
        "trorres",
      ]
    case .shortAxis: ["shortaxis", "saxis", "lperp", "width", "perpendicular"]
    case .test: ["test", "testcd", "trtestcd"]
    case .unit: ["unit", "trorresu"]
    case .state: ["state", "status", "tumstate", "nltumorstate", "trstresc"]
    case .method: ["method", "imagingmethod", "modality", "trmethod", "tumethod"]
    case .evaluator: ["evaluator", "reader", "treval", "trevalid"]
    case .reason: ["nereason", "trreasnd", "reason"]
    case .criterion: ["criterion"]
    case .category: ["category"]
    case .lineStart: ["linestart"]
    }
  }

  /// Whether its values are lengths, so that its header may name a unit.
  var isLength: Bool { self == .size || self == .shortAxis }

  private static let byName = Dictionary(
    allCases.flatMap { field in field.names.map { ($0, field) } },
    uniquingKeysWith: { one, _ in one })

  /// The field of a name as ``Cleaned/key(_:)`` has it.
  static func named(_ key: String) -> TableField? { byName[key] }

  /// What a table of a kind can hold besides columns of dates.
  static func fields(of kind: CSVImport.Kind) -> Set<TableField> {
    switch kind {
    case .long: Set(allCases).subtracting([.criterion, .category, .lineStart])
    case .wide:
      [
        .patient, .hospitalNumber, .lesion, .role, .location, .organ, .site, .node, .unit, .method,
        .evaluator,
      ]
    case .response:
      [.patient, .hospitalNumber, .date, .criterion, .category, .evaluator, .lineStart]
    }
  }
}
