/// A reason not to trust a label as it stands; raw values are the codes of the specifications
/// (`solid-rules.md` 7, `heme-rules.md` 8).
///
/// What each means, how severe it is and what would resolve it is in ``CaveatCatalog``.
public enum CaveatCode: String, CaseIterable, Sendable {
  // MARK: 7.1 Too little of the drug was given

  /// Too few whole cycles before progression.
  case tooFewCycles = "CAV-EXP-1"
  /// Less than six weeks of a checkpoint inhibitor.
  case checkpointTooShort = "CAV-EXP-2"
  /// Relative dose intensity is low.
  case lowDoseIntensity = "CAV-EXP-3"
  /// A continuous drug was held.
  case longHold = "CAV-EXP-4"
  /// Testosterone is not known to be castrate.
  case notCastrate = "CAV-EXP-5"
  /// Inadequate BCG.
  case inadequateBCG = "CAV-EXP-6"
  /// Steroids together with a checkpoint inhibitor.
  case steroidWithCheckpoint = "CAV-EXP-7"
  /// Another drug may lower the level.
  case interaction = "CAV-EXP-8"
  /// Dose below the label without a recorded reason.
  case doseBelowLabel = "CAV-EXP-9"
  /// Stopped for another reason than progression.
  case stoppedForOtherReason = "CAV-EXP-10"

  // MARK: 7.2 The drug was not taken as prescribed

  /// Taken on too few days.
  case lowAdherence = "CAV-ADH-1"
  /// Imatinib taken on less than 90 % of days.
  case lowImatinibAdherence = "CAV-ADH-2"
  /// Scan after days without the drug: stop flare possible.
  case stopFlare = "CAV-ADH-3"
  /// Adherence not recorded.
  case adherenceNotRecorded = "CAV-ADH-4"
  /// Depot dose late.
  case depotLate = "CAV-ADH-5"

  // MARK: 7.3 The scans cannot be compared

  /// Modality changed.
  case modalityChanged = "CAV-IMG-1"
  /// Slice thickness differs or exceeds 5 mm.
  case sliceChanged = "CAV-IMG-2"
  /// Contrast or liver phase differs.
  case contrastChanged = "CAV-IMG-3"
  /// Lesion smaller than two slices.
  case lesionTooThin = "CAV-IMG-4"
  /// A region was not imaged on both scans.
  case regionMissing = "CAV-IMG-5"
  /// Baseline too old, or after the first dose.
  case baselineBadlyTimed = "CAV-IMG-6"
  /// Another or unknown reader on a call near its limit.
  case readerChanged = "CAV-IMG-7"
  /// PET scans are not comparable.
  case petNotComparable = "CAV-IMG-8"
  /// Plane of measurement changed.
  case planeChanged = "CAV-IMG-9"
  /// The lesion was treated locally.
  case locallyTreatedDriver = "CAV-IMG-10"
  /// The study is limited.
  case limitedStudy = "CAV-IMG-11"
  /// Long gap between scans: date of progression uncertain.
  case longGap = "CAV-IMG-12"

  // MARK: 7.4 Too early, or the wrong moment

  /// First scan earlier than six weeks.
  case earlyScan = "CAV-TIM-1"
  /// Early progression on a checkpoint inhibitor, not confirmed.
  case earlyOnCheckpoint = "CAV-TIM-2"
  /// Only bone looks worse early on: flare possible.
  case boneFlare = "CAV-TIM-3"
  /// Glioma within twelve weeks of radiotherapy.
  case earlyAfterRadiotherapy = "CAV-TIM-4"
  /// A marker may rise at first.
  case markerFlare = "CAV-TIM-5"
  /// CA-125 soon after an intervention or a mouse antibody.
  case markerDisturbed = "CAV-TIM-6"
  /// Lung opacity may be pneumonitis.
  case pneumonitis = "CAV-TIM-7"
  /// Too early to call stable.
  case stableTooEarly = "CAV-TIM-8"
  /// Intervention or infection in the region shortly before.
  case recentIntervention = "CAV-TIM-9"
  /// PET uptake may come from growth factor, vaccine or normal tissue.
  case petConfounder = "CAV-TIM-10"

  // MARK: 7.5 The immune system can look like progression

  /// Progression on immunotherapy is not confirmed.
  case openUnconfirmed = "CAV-IMM-1"
  /// Mixed response on a checkpoint inhibitor.
  case mixedOnCheckpoint = "CAV-IMM-2"
  /// New symmetric hilar nodes: sarcoid-like reaction possible.
  case sarcoidLike = "CAV-IMM-3"
  /// Inflammation by immunotherapy that can look like disease.
  case organInflammation = "CAV-IMM-4"
  /// Hyperprogression possible.
  case hyperprogression = "CAV-IMM-5"
  /// Progression long after the last dose of a checkpoint inhibitor.
  case longOffCheckpoint = "CAV-IMM-6"
  /// A late response is possible.
  case lateResponse = "CAV-IMM-7"

  // MARK: 7.6 The diagnosis is not settled

  /// A single lesion without tissue.
  case solitaryUnproven = "CAV-DX-1"
  /// No biopsy at progression where the phenotype may have changed.
  case noBiopsyAtProgression = "CAV-DX-2"
  /// One lesion behaves unlike the others: is it the same cancer?.
  case outlier = "CAV-DX-3"
  /// Histology pending, unclear or contradicted.
  case histologyOpen = "CAV-DX-4"
  /// An effusion without malignant cytology.
  case effusionUnproven = "CAV-DX-5"
  /// Only a marker progresses.
  case markerOnly = "CAV-DX-6"
  /// A new lesion is equivocal.
  case equivocalNew = "CAV-DX-7"
  /// Another malignancy within five years.
  case otherCancer = "CAV-DX-8"
  /// Tissue older than two years at relapse.
  case oldTissue = "CAV-DX-9"

  // MARK: 7.7 The symptom is refractory, not the cancer

  /// Symptoms worse, disease not: look for another cause.
  case symptomsWorse = "CAV-SYM-1"
  /// Symptoms worse, and imaging older than 42 days.
  case imagingOld = "CAV-SYM-1-AGE"
  /// Symptom described as refractory.
  case symptomCalledRefractory = "CAV-SYM-2"
  /// Another cause of the decline is recorded.
  case alternativeCause = "CAV-SYM-3"
  /// Stopped for decline, no objective progression.
  case deteriorationOnly = "CAV-SYM-4"
  /// Organ failure without a change on imaging: stent, drug, obstruction, sepsis?.
  case organFailure = "CAV-SYM-5"

  // MARK: 7.8 Local, not systemic, failure

  /// All that grows is in one organ: systemic control holds elsewhere.
  case oneOrgan = "CAV-LOC-1"
  /// Only the brain progresses: how much of the drug gets there?.
  case onlyBrain = "CAV-LOC-2"
  /// Where growth lies in respect of an earlier field.
  case field = "CAV-LOC-3"
  /// Growth only where surgery or ablation was.
  case localRecurrence = "CAV-LOC-4"
  /// What was treated locally holds, what was not grows.
  case onlyUntreated = "CAV-LOC-5"
  /// Many lesions or organs progress.
  case systemicFailure = "CAV-LOC-6"

  // MARK: 7.9 The data do not fit

  /// A target is missing without a reason.
  case targetWithoutState = "CAV-DQ-1"
  /// A size looks like centimetres.
  case unitSuspicious = "CAV-DQ-2"
  /// A node with only its long axis.
  case longAxisOfNode = "CAV-DQ-3"
  /// Dates are out of order.
  case dateOrder = "CAV-DQ-4"
  /// Recorded and computed category differ.
  case recordedDiffers = "CAV-DQ-5"
  /// Two time points within 14 days differ.
  case timePointsClose = "CAV-DQ-6"
  /// It is uncertain which lesion a target is.
  case identityUncertain = "CAV-DQ-7"
  /// Fewer than two evaluable time points.
  case tooFewTimePoints = "CAV-DQ-8"

  // MARK: Hematologic disease, and what the engine itself raises

  /// Progression needs a second assessment.
  case progressionUnconfirmed = "PD_UNCONFIRMED"
  /// FDG uptake or mass may be inflammation or fibrosis.
  case biopsyNeeded = "BIOPSY_NEEDED"
  /// Tissue showed no tumor.
  case biopsyNegative = "BIOPSY_NEGATIVE"
  /// No tissue: transformation, infection or inflammation possible.
  case noTissue = "NO_TISSUE"
  /// Histology may have changed; old flags may not apply.
  case transformation = "TRANSFORMATION"
  /// Too few cycles or doses to call refractory.
  case inadequateExposure = "INADEQUATE_EXPOSURE"
  /// Agent stopped for intolerance.
  case stoppedForToxicity = "STOPPED_FOR_TOXICITY"
  /// Only a marker rose; no objective progression.
  case markerProgressionOnly = "MARKER_PD_ONLY"
  /// Recurrence soon after therapy: definitions disagree.
  case greyZone = "GREY_ZONE"
  /// Cannot separate never-responded from relapse.
  case firstAssessmentLate = "FIRST_ASSESSMENT_LATE"
  /// Progressed off therapy without earlier response.
  case neverResponded = "NEVER_RESPONDED"
  /// Response landmark not reached.
  case landmarkPending = "LANDMARK_PENDING"
  /// Count recovery may follow.
  case morphologicLeukemiaFree = "MLFS_AT_LANDMARK"
  /// Duration or confirmation of the response is missing.
  case provisionalResponse = "PROVISIONAL_RESPONSE"
  /// PET too early after therapy.
  case earlyPET = "EARLY_SCAN"
  /// Deauville 3: complete in standard reporting, inadequate where treatment is to be reduced.
  case deauvilleThree = "DS3"
  /// Uptake rises after partial metabolic response.
  case risingOnPartialMetabolic = "RISING_ON_PMR"
  /// Focal marrow uptake persists while nodes respond.
  case focalMarrow = "FOCAL_MARROW"
  /// PET and CT disagree.
  case discordantPETCT = "DISCORDANT_PET_CT"
  /// New uptake is unlikely to be lymphoma.
  case uptakeUnlikelyLymphoma = "UPTAKE_UNLIKELY_LYMPHOMA"
  /// Marrow was involved and not examined again.
  case marrowNotReassessed = "BM_NOT_REASSESSED"
  /// The spleen bars partial response.
  case spleenBlocksPartial = "SPLEEN_BLOCKS_PR"
  /// The spleen grew and is not enlarged.
  case spleenUpNotEnlarged = "SPLEEN_UP_NOT_ENLARGED"
  /// A new finding is equivocal.
  case newLesionEquivocal = "NEW_LESION_EQUIVOCAL"
  /// Something else may explain the progression.
  case alternativeExplanation = "ALTERNATIVE_EXPLANATION"
  /// Late conversion to a response is possible.
  case lateConversion = "LATE_CONVERSION_POSSIBLE"
  /// Indeterminate for more than 84 days.
  case indeterminateOverdue = "IR_OVERDUE"
  /// M-protein lags behind.
  case mProteinLag = "MPROTEIN_LAG"
  /// Growth while the drug was held.
  case drugHoldFlare = "DRUG_HOLD_FLARE"
  /// IgM may rise after rituximab.
  case igMFlare = "IGM_FLARE"
  /// Light chains rise while the M-protein is stable.
  case lightChainEscape = "LIGHT_CHAIN_ESCAPE"
  /// Kidney function changes the normal ratio of light chains.
  case renalLightChains = "RENAL_FLC"
  /// A therapeutic antibody may be what is seen.
  case antibodyInterference = "MAB_INTERFERENCE"
  /// New oligoclonal bands after transplant are no relapse.
  case oligoclonal = "OLIGOCLONAL"
  /// The method changed.
  case methodChange = "METHOD_CHANGE"
  /// Sensitivity to the full dose is debated.
  case lowDoseRefractory = "LOW_DOSE_REFRACTORY"
  /// Blasts may be regeneration.
  case regeneratingMarrow = "REGENERATING_MARROW"
  /// Blasts in a single blood sample.
  case recheckBlood = "RECHECK_BLOOD_1W"
  /// Neutrophils within 7 days of G-CSF.
  case growthFactorGiven = "GCSF"
  /// Counts soon after a transfusion.
  case transfused = "TRANSFUSED"
  /// Warning by ELN: adherence, interactions, mutations.
  case cmlWarning = "CML_WARNING"
  /// No sample near the milestone.
  case milestoneMissing = "MILESTONE_MISSING"
  /// Check adherence and interactions first.
  case adherenceFirst = "ADHERENCE"
  /// The antigen test cannot tell.
  case antigenTestLimit = "ANTIGEN_TEST_LIMIT"
  /// Relapse only in a sanctuary: says nothing of systemic control.
  case sanctuarySite = "SANCTUARY_SITE"
  /// One site progresses, others respond.
  case mixedResponse = "MIXED_RESPONSE"
  /// Baseline imaging is older than 42 days.
  case oldBaseline = "OLD_BASELINE"
  /// A date is known to the month or year only.
  case partialDate = "PARTIAL_DATE"
  /// The last assessment is older than two intervals.
  case staleStatus = "STALE_STATUS"
  /// Two assessments of one day disagree.
  case sameDayConflict = "SAME_DAY_CONFLICT"
  /// The disease has no definition of its own.
  case defaultParameters = "DEFAULT_PARAMETERS"
  /// Criteria were mixed within one line.
  case criteriaMixed = "CRITERIA_MIXED"
  /// Only a clinician's judgement; no objective progression.
  case clinicalProgressionOnly = "CLINICAL_PD_ONLY"
  /// First line without anti-CD20 or anthracycline.
  case firstLineNotAdequate = "FIRST_LINE_NOT_ADEQUATE"
  /// How many cycles to wait is debated.
  case minimumCyclesDebated = "MIN_CYCLES_DEBATED"
  /// Eye or spinal fluid not examined.
  case cnsStagingIncomplete = "CNS_STAGING_INCOMPLETE"
  /// Baseline lies before bridging.
  case baselineBeforeBridging = "BASELINE_BEFORE_BRIDGING"
  /// Progression alone is no indication to treat.
  case indicationSeparate = "TREATMENT_INDICATION_SEPARATE"
}
