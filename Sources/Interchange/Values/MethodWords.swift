internal import Oncology

extension ImagingStudy.Modality {
  static let hint =
    "Write CT, MRI, PET-CT, PET, X-ray, ultrasound, bone scan, endoscopy or clinical."

  /// A method by the word that tables have for it.
  init?(word: String) {
    guard let match = Self.words[Cleaned.key(word)] else { return nil }
    self = match
  }

  private static let words: [String: ImagingStudy.Modality] = [
    "ct": .ct, "ctscan": .ct, "spiralct": .ct, "spiralctscan": .ct, "contrastct": .ct, "cect": .ct,
    "computedtomography": .ct,
    "mri": .mri, "mr": .mri, "mriscan": .mri, "magneticresonanceimaging": .mri,
    "petct": .petCT, "petctscan": .petCT, "fdgpetct": .petCT,
    "pet": .pet, "petscan": .pet, "fdgpet": .pet,
    "xray": .chestXRay, "chestxray": .chestXRay, "cxr": .chestXRay,
    "us": .ultrasound, "ultrasound": .ultrasound, "ultrasonography": .ultrasound,
    "sonography": .ultrasound,
    "bonescan": .boneScan, "bonescintigraphy": .boneScan, "scintigraphy": .boneScan,
    "endoscopy": .endoscopy,
    "clinical": .clinical, "clinicalexamination": .clinical, "physicalexamination": .clinical,
    "caliper": .clinical, "calipers": .clinical,
  ]
}
