internal import Oncology

extension CaseFormat {
  static let imaging: [FormatObject] = studies + readings

  private static let studies: [FormatObject] = [
    FormatObject(
      "reader", "Somebody who reads the images of a case.",
      [
        id, .may("role", .text, "What kind of reader: \"local\", \"central\"."),
        .may("person", .text, "The person, by their id in the store."),
        .may("primary", .flag, "Whether this reading leads where readers differ."),
      ]),
    FormatObject(
      "study", "One examination, on the day the images were taken.",
      [id] + dated + [
        .must("modality", ImagingStudy.Modality.self, "How it was examined."),
        .may("sliceThickness", .length, "Thickness of the slices."),
        .may("contrast", ImagingStudy.Contrast.self, "Contrast."),
        .may("phase", ImagingStudy.Phase.self, "The phase after contrast."),
        .may("plane", ImagingStudy.Plane.self, "The plane that was measured in."),
        .may("scanner", .text, "The machine."),
        .may("regions", .array(.text), "What was covered."),
        .may("limitation", .text, "What limits it: motion, metal."),
        .may("pet", .object("petConditions"), "What makes PET comparable."),
      ]),
    FormatObject(
      "petConditions", "What makes two PET studies comparable (PERCIST).",
      [
        .may("uptakeMinutes", .integer(1...600), "Minutes from injection to scan."),
        .may("liverSUL", .number, "SUL of the normal liver."),
        .may("glucose", .number, "Blood glucose in mg/dL."),
      ]),
    FormatObject(
      "lesion", "One tumor manifestation that is followed over time.",
      [
        id, .must("organ", .text, "The organ in one lower-case word; \"node\" for lymph nodes."),
        .may("side", Lesion.Side.self, "Which side."),
        .may("site", .text, "The place in the organ."),
        .may("node", .flag, "Whether it is a lymph node: then its short axis counts."),
        .may("chain", .text, "The chain of nodes."),
        .must(
          "role", Lesion.Role.self, "What it is followed as, unless a baseline says otherwise."),
        .may("character", Lesion.Character.self, "What makes it measurable or not."),
        .may(
          "locallyTreated", .flag, "Treated locally before it was first listed and not grown since."
        ),
        .may(
          "fieldRelation", Lesion.FieldRelation.self,
          "Where it lies in respect of an earlier field."),
      ]),
  ]

  private static let readings: [FormatObject] = [
    FormatObject(
      "assessment", "One reader's reading of one time point.",
      [id] + dated + [
        .must("reader", .reference("reader"), "The reader."),
        .may("studies", .array(.reference("study")), "What was read."),
        .may("baseline", .object("baseline"), "That it is the baseline of a line."),
        .may("findings", .map(of: .object("finding"), by: "lesion"), "What was seen, by lesion."),
        .may(
          "nonTarget", Assessment.NonTarget.self,
          "The reader's word on non-target disease as a whole."),
        .may(
          "newLesions", Assessment.NewLesions.self, "The reader's word on new lesions as a whole."),
        .may("spleen", .length, "Length of the spleen."),
        .may(
          "newBoneScanLesions", .integer(0...999),
          "New lesions on a bone scan since the one before."),
        .may("pet", .object("petFindings"), "What PET showed as a whole."),
        .may("marrow", .object("marrowFindings"), "What the bone marrow showed."),
        .may("clinical", .object("clinicalStatus"), "How the patient was."),
        .may("reported", .object("reportedCategory"), "A category that was reported."),
      ]),
    FormatObject(
      "baseline", "That a reading is the baseline of a line, and what it chose to follow.",
      [
        .may("line", .reference("line"), "The line that begins after it."),
        .may(
          "targets", .array(.reference("lesion")),
          "The target lesions; left out, those whose role is target."),
      ]),
    FormatObject(
      "finding", "What a reader saw of one lesion: a size, a state, or a word on its newness.",
      [
        .may("longest", .length, "The longest diameter."),
        .may("shortAxis", .length, "For a node the short axis."),
        .may("perpendicular", .length, "The diameter across the longest one."),
        .may("enhancing", .length, "The longest diameter that enhances in the arterial phase."),
        .may("density", .integer(-1000...3000), "Density in Hounsfield units."),
        .may("sulPeak", .number, "Peak uptake normalised to lean body mass."),
        .may("suvMax", .number, "Highest uptake."),
        .may("parts", .array(.length), "The longest diameters of the parts it fell into."),
        .may("state", Finding.State.self, "What was seen when it is more or less than a size."),
        .may("mergedInto", .reference("lesion"), "The lesion that this one grew into."),
        .may("new", Finding.Newness.self, "The reader's word on a new lesion."),
        .may("petPositive", .flag, "Whether uptake is above twice that of the surroundings."),
        .may("study", .reference("study"), "The study it was seen on."),
        .may("reason", .text, "Why there is no size."),
      ]),
    FormatObject(
      "petFindings", "What PET showed as a whole.",
      [
        .may("deauville", .integer(1...5), "Deauville score of the hottest residual site."),
        .may("reduced", .flag, "Whether uptake is less than before although the score is 4 or 5."),
        .may("marrowUptake", .flag, "Whether the marrow takes up more than normal."),
      ]),
    FormatObject(
      "marrowFindings", "What the bone marrow showed.",
      [
        .may("involved", .flag, "Whether tumor cells were found."),
        .may("blastPercent", .number, "Blasts in per cent."),
        .may("plasmaCellPercent", .number, "Plasma cells in per cent."),
        .may("notEvaluable", .flag, "Whether the sample could not be judged."),
      ]),
    FormatObject(
      "clinicalStatus", "How the patient was when it was read.",
      [
        .may("stable", .flag, "Whether the patient is stable or better."),
        .may(
          "steroids", Assessment.ClinicalStatus.Steroids.self,
          "Steroids since the time point before."),
      ]),
    FormatObject(
      "reportedCategory", "A category that somebody reported, under the criterion they named.",
      [
        .must("criterion", .text, "The criterion's id."),
        .must("category", .text, "The category as reported."),
        .may("basis", Assessment.Reported.Basis.self, "What it rests on; imaging where left out."),
        .may("confirmedOn", .day, "The day on which it was confirmed."),
        .may("confirmedBy", .text, "What confirmed it."),
        .may("rapid", .flag, "Whether the decline was too rapid to wait for a confirmation."),
      ]),
  ]
}
