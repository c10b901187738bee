internal import Oncology

extension CaseFormat {
  static let course: [FormatObject] =
    therapy + local + [
      FormatObject(
        "lab", "A laboratory value on a day, as reported.",
        [id] + dated + [
          .must("test", .text, "What was measured."),
          .may("operator", ReportedQuantity.Bound.self, "What stands before the number."),
          .must("value", .number, "The number with the decimals that were reported."),
          .may("unit", .text, "The unit as reported."),
          .may("lowerLimit", .number, "The lower limit of normal in the same unit."),
          .may("upperLimit", .number, "The upper limit of normal in the same unit."),
          .may("specimen", .text, "What was examined."),
          .may("tumorMarker", .flag, "Whether it is a marker of this tumor."),
        ]),
      FormatObject(
        "symptom", "A complaint on a day.",
        [id] + dated + [
          .must("name", .text, "The complaint."), .may("grade", .integer(0...5), "Grade by CTCAE."),
          .may("score", .integer(0...10), "Score as patients give it."),
          .may("attribution", Symptom.Attribution.self, "What it is put down to."),
          .may("text", .text, "What else is to be said, such as the other cause."),
        ]),
      FormatObject(
        "performanceStatus", "How the patient was on a day: one of the two scales.",
        [id] + dated + [
          .may("ecog", .integer(0...5), "ECOG."),
          .may("karnofsky", .integer(0...100), "Karnofsky."),
        ]),
      FormatObject(
        "toxicity", "Harm from a treatment (CTCAE).",
        [id] + dated + [
          .may("through", .partialDate, "The last day; left out while it goes on."),
          .must("name", .text, "What it is."), .must("grade", .integer(1...5), "Grade by CTCAE."),
          .may("cause", .text, "The drug or treatment it is put down to."),
          .may("action", .text, "What was done."),
        ]),
      FormatObject(
        "supportiveCare", "Care beside the treatment of the tumor.",
        [id] + dated + [
          .may("through", .partialDate, "The last day; left out while it goes on."),
          .must("kind", SupportiveCare.Kind.self, "What it is for."),
          .must("text", .text, "What it is."),
          .may(
            "prednisoneEquivalent", .number, "For a steroid: mg of prednisone a day it is equal to."
          ),
        ]),
      FormatObject(
        "event", "Something that happened beside therapy, imaging and laboratory.",
        [id] + dated + [
          .must("kind", ClinicalEvent.Kind.self, "What happened."),
          .may("text", .text, "In words."),
          .may("site", .text, "Where."),
          .may("fromDisease", .flag, "For a death: whether the disease was the cause."),
        ]),
    ]

  private static let therapy: [FormatObject] = [
    FormatObject(
      "line", "One line of therapy, from its first dose on.",
      [
        id, .must("number", .integer(1...99), "Counted from 1 by the date of the first dose."),
        .may("kind", LineOfTherapy.Kind.self, "What kind of line; systemic where left out."),
        .may("regimen", .text, "What the regimen is called, such as \"R-CHOP\"."),
        .may("setting", .text, "The setting in words."),
        .may("intent", LineOfTherapy.Intent.self, "What it is for."),
        .may(
          "intensity", LineOfTherapy.Intensity.self,
          "How hard the regimen is, where the disease asks."),
        .may("continuous", .flag, "Whether it is given until progression."),
        .must("start", .partialDate, "The first dose."),
      ] + dated.dropFirst() + [
        .may("infusion", .day, "The day of the infusion of cells."),
        .may("noDiseaseAtStart", .flag, "Whether no disease could be seen when it began."),
        .may("cyclesDelivered", .integer(0...999), "Whole cycles given so far."),
        .may("cycleLengthDays", .integer(1...365), "Days of one cycle."),
        .may("cycleStarts", .array(.day), "The first days of its cycles, oldest first."),
        .may("lastDose", .partialDate, "The last dose; left out while the line goes on."),
        .may("lastDoseKnown", .day, "When the end was known."),
        .may("lastDoseUnknown", .flag, "That the line has ended on a day that nobody knows."),
        .may("stopReason", LineOfTherapy.StopReason.self, "Why it ended."),
        .may("agents", .array(.object("agent")), "What is given, in the order of the regimen."),
      ]),
    FormatObject(
      "agent", "One drug of a line.",
      [
        id, .must("name", .text, "The name as written."),
        .may("class", .text, "The class, such as \"egfrTKI\"."),
        .may("targets", .array(.text), "What it is aimed at."),
        .may("dose", .text, "The dose as prescribed."),
        .may("route", Agent.Route.self, "How it gets into the body."),
        .may("start", .partialDate, "The first dose, where it is not the line's."),
        .may("lastDose", .partialDate, "The last dose, where it is not the line's."),
        .may(
          "stopReason", LineOfTherapy.StopReason.self,
          "Why it ended, where that is not the line's reason."),
        .may(
          "countsForRefractory", .flag,
          "Whether failure of the line counts as failure of this drug."),
        .may("plan", .object("dosePlan"), "What was planned."),
        .may("doses", .array(.object("dose")), "What was given, oldest first."),
        .may("holds", .array(.object("hold")), "Times without it."),
        .may("adherence", .array(.object("adherence")), "How far it was taken as prescribed."),
      ]),
    FormatObject(
      "dosePlan", "What was planned of a drug.",
      [
        .may("amount", .number, "The amount of one dose."), .may("unit", .text, "Its unit."),
        .may("intervalDays", .integer(1...365), "Days from one dose to the next."),
        .may("doses", .integer(1...999), "How many; left out for until progression."),
      ]),
    FormatObject(
      "dose", "One dose that was given.",
      [
        id, .must("date", .partialDate, "When."),
        .must("amount", .number, "The amount in the unit of the plan."),
      ]),
    FormatObject(
      "hold", "A time without a drug.",
      [
        id, .must("from", .day, "The first day without it."),
        .may("through", .day, "The last day without it; left out while it goes on."),
        .may("reason", .text, "Why."),
      ]),
    FormatObject(
      "adherence", "How far a drug was taken as prescribed.",
      [
        id, .must("from", .day, "The first day of the time it speaks of."),
        .must("through", .day, "The last day."),
        .must("daysCovered", .integer(0...9999), "Days of it with the drug at hand."),
        .may("basis", .text, "How it is known."),
      ]),
  ]

  private static let local: [FormatObject] = [
    FormatObject(
      "localTreatment", "Treatment of a place; the date is the day it ended.",
      [id] + dated + [
        .may("start", .partialDate, "When it began, where it took more than a day."),
        .must("kind", LocalTreatment.Kind.self, "What was done."), .must("site", .text, "Where."),
        .may("dose", .text, "How much, as reported."),
        .may("fractions", .integer(1...99), "Number of fractions."),
        .may("technique", .text, "How it was done."), .may("field", .text, "The field in words."),
        .may("intent", LineOfTherapy.Intent.self, "What it was for."),
        .may("lesions", .array(.reference("lesion")), "The lesions in the field."),
      ])
  ]
}
