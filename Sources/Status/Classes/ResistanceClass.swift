/// A class of a disease-specific definition of resistance, sensitivity or relapse.
///
/// Raw values are codes; ``name`` is the word of the paper (`solid-rules.md` 4.3).
public enum ResistanceClass: String, CaseIterable, Sendable {
  // RES-OV
  case platinumRefractory = "platinum-refractory"
  case platinumResistant = "platinum-resistant"
  case partiallyPlatinumSensitive = "partially-platinum-sensitive"
  case platinumSensitive = "platinum-sensitive"
  // RES-SCLC
  case sclcRefractory = "sclc-refractory"
  case sclcResistant = "sclc-resistant"
  case sclcSensitive = "sclc-sensitive"
  // RES-BC
  case primaryEndocrineResistance = "primary-endocrine-resistance"
  case secondaryEndocrineResistance = "secondary-endocrine-resistance"
  case endocrineSensitive = "endocrine-sensitive"
  // RES-H2
  case primaryHER2Resistance = "primary-anti-her2-resistance"
  case secondaryHER2Resistance = "secondary-anti-her2-resistance"
  // RES-EGFR
  case primaryTKIResistance = "primary-tki-resistance"
  case acquiredTKIResistance = "acquired-tki-resistance"
  // RES-IO
  case primaryImmuneResistance = "primary-pd1-resistance"
  case secondaryImmuneResistance = "secondary-pd1-resistance"
  case immuneResponseLostEarly = "pd1-response-lost-early"
  case relapseOffImmuneTherapy = "relapse-off-ici"
  case adjuvantImmuneEarlyRelapse = "adjuvant-ici-early-relapse"
  case adjuvantImmuneLateRelapse = "adjuvant-ici-late-relapse"
  // RES-PC
  case castrationResistant = "crpc"
  case castrationResistantNonMetastatic = "nmcrpc"
  case castrationResistantMetastatic = "mcrpc"
  // RES-TC
  case radioiodineRefractory = "rai-refractory"
  // RES-BCG
  case bcgUnresponsive = "bcg-unresponsive"
  case bcgRelapsing = "bcg-relapsing"
  case bcgIntolerant = "bcg-intolerant"
  case bcgInadequate = "bcg-inadequate"
  // RES-GIST
  case primaryImatinibResistance = "primary-imatinib-resistance"
  case secondaryImatinibResistance = "secondary-imatinib-resistance"
  // RES-GCT
  case absolutelyCisplatinRefractory = "absolutely-cisplatin-refractory"
  case cisplatinRefractory = "cisplatin-refractory"
  case cisplatinSensitiveRelapse = "cisplatin-sensitive-relapse"
  case lateGermCellRelapse = "late-germ-cell-relapse"
  case growingTeratoma = "growing-teratoma"
  // RES-OTH
  case cytotoxicRefractory = "cytotoxic-refractory"
  case platinumFailed = "platinum-failed"
  case taxaneOrAnthracyclineResistant = "taxane-anthracycline-resistant"
  case vegfrPrimaryRefractory = "vegfr-primary-refractory"
  case sarcomaEarlyRelapse = "sarcoma-early-relapse"
  case sarcomaLateRelapse = "sarcoma-late-relapse"
  case temozolomideRefractory = "temozolomide-refractory"
  case temozolomideRechallengeRange = "temozolomide-rechallenge-range"
  case radioligandRefractory = "radioligand-refractory"

  /// The word of the paper.
  public var name: String {
    switch self {
    case .partiallyPlatinumSensitive: "partially platinum-sensitive"
    case .sclcRefractory: "refractory"
    case .sclcResistant: "resistant"
    case .sclcSensitive: "sensitive"
    case .primaryEndocrineResistance: "primary endocrine resistance"
    case .secondaryEndocrineResistance: "secondary endocrine resistance"
    case .primaryHER2Resistance: "primary anti-HER2 resistance"
    case .secondaryHER2Resistance: "secondary anti-HER2 resistance"
    case .primaryTKIResistance: "primary resistance"
    case .acquiredTKIResistance: "acquired resistance"
    case .primaryImmuneResistance: "primary resistance to PD-(L)1"
    case .secondaryImmuneResistance: "secondary resistance to PD-(L)1"
    case .immuneResponseLostEarly: "response lost < 6 months"
    case .relapseOffImmuneTherapy: "relapse off ICI"
    case .adjuvantImmuneEarlyRelapse: "primary resistance / early relapse"
    case .adjuvantImmuneLateRelapse: "late relapse"
    case .castrationResistant: "CRPC"
    case .castrationResistantNonMetastatic: "nmCRPC"
    case .castrationResistantMetastatic: "mCRPC"
    case .radioiodineRefractory: "RAI-refractory"
    case .bcgUnresponsive: "BCG-unresponsive"
    case .bcgRelapsing: "BCG-relapsing"
    case .bcgIntolerant: "BCG-intolerant"
    case .bcgInadequate: "inadequate BCG"
    case .primaryImatinibResistance: "primary resistance"
    case .secondaryImatinibResistance: "secondary resistance"
    case .absolutelyCisplatinRefractory: "absolutely cisplatin-refractory"
    case .cisplatinSensitiveRelapse: "sensitive relapse"
    case .lateGermCellRelapse: "late relapse"
    case .growingTeratoma: "growing teratoma syndrome"
    case .cytotoxicRefractory: "refractory"
    case .taxaneOrAnthracyclineResistant: "early/resistant range"
    case .vegfrPrimaryRefractory: "primary refractory"
    case .sarcomaEarlyRelapse: "early relapse"
    case .sarcomaLateRelapse: "late relapse"
    case .temozolomideRefractory: "progression on adjuvant temozolomide"
    case .temozolomideRechallengeRange: "rechallenge range"
    case .radioligandRefractory: "refractory to radioligand"
    default: rawValue
    }
  }
}
