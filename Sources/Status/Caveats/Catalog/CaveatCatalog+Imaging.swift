internal import Criteria

extension CaveatCatalog {
  /// The scans cannot be compared (solid-rules 7.3).
  static let imaging: [CaveatRule] = [
    CaveatRule(
      .modalityChanged, section: "7.3", [.block, .pause], "modality changed",
      resolvedBy: "the same method as before", [.verified, .verifiedSecondHand], Citation.recist
    ),
    CaveatRule(
      .sliceChanged, section: "7.3", [.pause], "slice thickness differs or exceeds 5 mm",
      resolvedBy: "thin slices, reconstructed or scanned again", [.verified, .judgement],
      CaveatSource.zhao),
    CaveatRule(
      .contrastChanged, section: "7.3", [.pause], "contrast or liver phase differs",
      resolvedBy: "the phase of the earlier scan", [.verified], CaveatSource.huh),
    CaveatRule(
      .lesionTooThin, section: "7.3", [.note, .pause], "lesion smaller than two slices",
      resolvedBy: "thinner slices", [.judgement]),
    CaveatRule(
      .regionMissing, section: "7.3", [.block, .pause], "a region was not imaged on both scans",
      resolvedBy: "imaging the region", [.knowledge, .judgement]),
    CaveatRule(
      .baselineBadlyTimed, section: "7.3", [.block, .pause],
      "baseline too old, or after the first dose",
      resolvedBy: "an earlier or later scan as baseline", [.verifiedSecondHand, .judgement],
      Citation.recist),
    CaveatRule(
      .readerChanged, section: "7.3", [.pause],
      "another or unknown reader on a call near its limit", resolvedBy: "one reader for both scans",
      [.verified], Citation.measurementError),
    CaveatRule(
      .petNotComparable, section: "7.3", [.block], "PET scans are not comparable",
      resolvedBy: "PET under the same conditions", [.verifiedSecondHand, .knowledge],
      Citation.percist),
    CaveatRule(
      .planeChanged, section: "7.3", [.pause], "plane of measurement changed",
      resolvedBy: "measuring in the same plane", [.knowledge]),
    CaveatRule(
      .locallyTreatedDriver, section: "7.3", [.pause], "the lesion was treated locally",
      resolvedBy: "a scan twelve weeks after the treatment", [.knowledge, .judgement]),
    CaveatRule(
      .limitedStudy, section: "7.3", [.pause], "the study is limited",
      resolvedBy: "repeating the study", [.judgement]),
    CaveatRule(
      .longGap, section: "7.3", [.note], "long gap between scans: date of progression uncertain",
      resolvedBy: "scans in between, where there are any", [.judgement]),
  ]
}
