internal import Oncology

extension CaseFormat {
  static let disease: [FormatObject] = [
    FormatObject(
      "diagnosis", "What the patient has.",
      [
        .must(
          "disease", .text,
          "The disease by the code that status definitions use, such as \"nsclc\"."),
        .must("title", .text, "The diagnosis in a few words for a list."),
        .may("histology", .text, "The tissue."), .may("grade", .text, "The grade as reported."),
        .may("certainty", Diagnosis.Certainty.self, "How sure it is."),
        .may("primarySite", .text, "Where it began."),
        .may("date", .partialDate, "When it was made."),
        .may("stages", .array(.object("stage")), "How far it had spread, staging by staging."),
      ]),
    FormatObject(
      "stage", "How far the disease had spread on a day.",
      [id] + dated + [
        .may("system", .text, "The system and its edition."),
        .may("tnm", .text, "Tumor, nodes, metastases."), .must("group", .text, "The group."),
      ]),
    FormatObject(
      "pathologyReport", "What tissue or cells showed.",
      [id] + dated + [
        .must("specimen", PathologyReport.Specimen.self, "What was examined."),
        .may("site", .text, "Where it was taken."),
        .may("lesion", .reference("lesion"), "The lesion it was taken from."),
        .must("result", PathologyReport.Result.self, "What it means; pending is not negative."),
        .may("histology", .text, "The tissue as reported."),
        .may("text", .text, "The report in short."),
      ]),
    FormatObject(
      "biomarker", "A molecular finding that therapy may turn on.",
      [id] + dated + [
        .must("name", .text, "What was looked for."),
        .must("result", .text, "What was found, as reported."),
        .may("status", Biomarker.Status.self, "What the result means; pending is not negative."),
        .may("method", .text, "How it was looked for."),
        .may("specimen", .text, "What it was found in."),
      ]),
    FormatObject(
      "mrdResult", "Measurable residual disease on a day.",
      [id] + dated + [
        .must("method", .text, "The method."),
        .may("sensitivity", .number, "The smallest share of cells that the test finds."),
        .must("result", MRDResult.Result.self, "What was found."),
        .may("operator", ReportedQuantity.Bound.self, "What stands before the level."),
        .may("level", .number, "How much, as reported."),
        .may("unit", .text, "The unit of the level."),
        .may("specimen", .text, "What was examined."),
      ]),
    FormatObject(
      "resistanceMechanism",
      "A suspected reason why a therapy failed: the biology, not the result.",
      [id] + dated + [
        .must("kind", ResistanceMechanism.Kind.self, "What kind of reason."),
        .may("line", .reference("line"), "The line it is held against."),
        .must("evidence", .text, "What showed it: test and finding."),
      ]),
  ]
}
