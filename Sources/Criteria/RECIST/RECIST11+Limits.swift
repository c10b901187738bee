public import Oncology

extension RECIST11 {
  /// The figures of RECIST 1.1, each once, with the rule it belongs to.
  public enum Limits {
    /// Smallest measurable longest diameter on CT or MRI, inclusive (R11-M-1, section 3.1.1).
    public static let measurable = Length.millimetres(10)
    /// Thickest slice at which ``measurable`` holds, inclusive (R11-M-1).
    public static let thinSlice = Length.millimetres(5)
    /// On thicker slices the smallest measurable size is this many slices (R11-M-2).
    public static let slices = 2
    /// Smallest short axis of a measurable node, inclusive (R11-M-3).
    public static let targetNode = Length.millimetres(15)
    /// Smallest short axis of a pathological node, inclusive: below it a node is normal (R11-M-3).
    public static let pathologicalNode = Length.millimetres(10)
    /// Smallest measurable size on a chest X-ray, inclusive (R11-M-6).
    public static let chestXRay = Length.millimetres(20)
    /// What a lesion counts that is there and too small to measure (R11-S-2, section 3.2).
    public static let tooSmall = Length.millimetres(5)
    /// Most target lesions in all (R11-B-2, section 3.2).
    public static let targets = 5
    /// Most target lesions in one organ (R11-B-2).
    public static let targetsPerOrgan = 2
    /// Change from baseline of a partial response in per cent, inclusive (R11-T-PR, section 4.3.1).
    public static let responsePercent = -30
    /// Change from nadir of a progression in per cent, inclusive (R11-T-PD, section 4.3.1).
    public static let progressionPercent = 20
    /// Growth from nadir that a progression needs besides, inclusive (R11-T-PD).
    public static let progressionGrowth = Length.millimetres(5)
  }
}
