extension RECIST11 {
  /// The rule of an id; nil where RECIST 1.1 has none of that name.
  public static func rule(_ id: String) -> Rule? { byID[id] }

  private static let byID = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }

  /// Every rule that can decide a time point, in the order of the publication.
  public static let rules: [Rule] =
    sumRules + targetRules + nonTargetRules + newLesionRules + overallRules

  private static let sumRules = [
    Rule(
      "R11-S-1", "Every target adds its measured size, a node below 10 mm too.",
      section: "4.3.2", .verified),
    Rule(
      "R11-S-2", "A target too small to measure adds 5 mm; one that is gone adds 0.",
      section: "4.3.2", .verified),
    Rule(
      "R11-S-3", "A target that fell apart adds the longest diameters of its parts.",
      section: "4.3.2", .knowledge),
    Rule(
      "R11-S-4", "Targets that grew together are measured as one; the others add 0, not as gone.",
      section: "4.3.2", .knowledge),
    Rule(
      "R11-S-7", "A target treated locally during the line is no longer evaluable by itself.",
      section: "4.3.2", .judgement, .contested),
  ]

  private static let targetRules = [
    Rule(
      "R11-T-CR", "All targets gone and every target node below 10 mm short axis.",
      section: "4.3.1", .verified),
    Rule(
      "R11-T-NODE", "Nodes that grow within the normal size stay complete response.",
      section: "4.3.2", .judgement, .contested),
    Rule(
      "R11-T-NE", "A target could not be assessed, and what was measured is not progression.",
      section: "4.4.2", .verified, .knowledge),
    Rule(
      "R11-T-PDM", "Missing targets counted as 0, the rest of the sum is progression already.",
      section: "4.4.2", .knowledge),
    Rule(
      "R11-T-PD", "Sum at least 20 % and at least 5 mm above the smallest before.",
      section: "4.3.1", .verified),
    Rule(
      "R11-T-PR", "Sum at least 30 % below baseline.", section: "4.3.1", .verified),
    Rule(
      "R11-T-SD", "Neither enough shrinkage from baseline nor enough growth from nadir.",
      section: "4.3.1", .verified),
    Rule(
      "R11-T-STICKY", "A response once reached stands until progression.", section: "4.4.1",
      .verified, .contested),
  ]

  private static let nonTargetRules = [
    Rule(
      "R11-N-CR", "All non-targets gone, nodes below 10 mm, tumor markers normal.",
      section: "4.3.3", .verified),
    Rule(
      "R11-N-NCNP", "A non-target persists, or a marker stays above normal.", section: "4.3.3",
      .verified),
    Rule(
      "R11-N-PD", "Non-targets progressed beyond doubt: a reader's judgement, never counted.",
      section: "4.3.4", .verified),
    Rule(
      "R11-N-NE", "A non-target was not assessed, and none progressed beyond doubt.",
      section: "4.4.2", .verified),
  ]

  private static let newLesionRules = [
    Rule(
      "R11-L-1", "One new malignant lesion beyond doubt is progression, whatever else.",
      section: "4.3.5", .verified),
    Rule(
      "R11-L-2", "A doubtful new lesion is looked at again; if real it dates back to first sight.",
      section: "4.3.5", .verified),
    Rule(
      "R11-L-4", "Not new: technique, healing bone, necrosis, inflammation.", section: "4.3.5",
      .knowledge),
    Rule(
      "R11-L-5", "A new node of 10 to 14.9 mm as the only sign is looked at again.",
      section: "4.3.5; EORTC answers", .verified, .judgement),
    Rule(
      "R11-L-6", "What comes back after a complete response is progression.", section: "4.3.5",
      .verified),
    Rule(
      "R11-L-7", "New FDG uptake counts where PET was negative before or CT confirms it.",
      section: "4.3.5", .verifiedSecondHand),
  ]

  private static let overallRules = [
    Rule(
      "R11-O-1", "Target, non-target and new lesions together, by tables 1 and 2.",
      section: "4.4.1", .verifiedSecondHand),
    Rule(
      "R11-O-3", "No complete response while a doubtful new lesion is open.", section: "4.3.5",
      .judgement),
    Rule(
      "R11-O-4", "A required region was not imaged: no complete response can be called.",
      section: "4.4.2", .judgement, .contested),
    Rule(
      "R11-O-7", "After a complete response only complete response, progression or NE can follow.",
      section: "4.4; EORTC answers", .verified, .judgement),
  ]
}
