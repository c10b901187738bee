/// The case format, version 1, as data: schema and page are made of it, and tests hold both the
/// program and the samples to it.
///
/// Fields may be added to version 1, never renamed and never given another meaning.
public enum CaseFormat {
  /// Every object, the case first.
  public static let objects: [FormatObject] =
    [caseObject] + person + disease + course + imaging + board + shared

  /// The object of a name.
  public static func object(_ name: String) -> FormatObject? {
    objects.first { $0.name == name }
  }

  /// `date`, `known` and `source`, which everything that happened has.
  static let dated: [FormatField] = [
    .must("date", .partialDate, "When it happened."),
    .may("known", .day, "When it was known, where that is later: \"as of\" counts from here."),
    .may("source", .object("source"), "Where the fact comes from."),
  ]

  static let id = FormatField.must("id", .identifier, "Unique in the case.")

  private static let caseObject = FormatObject(
    "case", "One case: the whole file.",
    [
      .must("format", .integer(1...1), "The version of the format."),
      .must("id", .identifier, "The case's id; the file is named after it."),
      .may("synthetic", .flag, "Whether the case was made up."),
      .may("shows", .text, "What a synthetic case was made to show."),
      .may("question", .text, "The question to the board."),
      .must("patient", .object("patient"), "The person."),
      .must("diagnosis", .object("diagnosis"), "The disease."),
      .may("pathology", .array(.object("pathologyReport")), "What tissue and cells showed."),
      .may("biomarkers", .array(.object("biomarker")), "Molecular findings."),
      .may("lines", .array(.object("line")), "Lines of therapy in the order of their numbers."),
      .may(
        "localTreatments", .array(.object("localTreatment")), "Radiotherapy, surgery, ablation."),
      .may("readers", .array(.object("reader")), "Who reads the images."),
      .may(
        "imagingIntervalDays", .integer(1...730), "Days from one imaging to the next, as planned."),
      .may("studies", .array(.object("study")), "Examinations."),
      .may("lesions", .array(.object("lesion")), "Tumor manifestations that are followed."),
      .may(
        "assessments", .array(.object("assessment")), "One reader's reading of one time point each."
      ),
      .may("labs", .array(.object("lab")), "Laboratory values and tumor markers, as reported."),
      .may("mrd", .array(.object("mrdResult")), "Measurable residual disease."),
      .may("symptoms", .array(.object("symptom")), "Complaints with grade and attribution."),
      .may("performance", .array(.object("performanceStatus")), "Performance status."),
      .may("toxicities", .array(.object("toxicity")), "Harm from treatment."),
      .may("comorbidities", .array(.object("remark")), "Other illnesses."),
      .may("otherCancers", .array(.object("remark")), "Other malignancies, now or earlier."),
      .may("profile", .array(.object("profileFactor")), "What the course depends on besides."),
      .may(
        "goals", .array(.object("remark")), "What treatment is for, as agreed with the patient."),
      .may("wishes", .array(.object("remark")), "What the patient wants."),
      .may(
        "supportiveCare", .array(.object("supportiveCare")),
        "Care beside the treatment of the tumor."),
      .may(
        "resistance", .array(.object("resistanceMechanism")),
        "Suspected reasons why a therapy failed."),
      .may("events", .array(.object("event")), "Other things that happened."),
      .may("calls", .array(.object("call")), "Response categories that people sign."),
      .may("decisions", .array(.object("decision")), "What boards decided."),
      .may("notes", .array(.object("note")), "Remarks for the board."),
    ])
}
