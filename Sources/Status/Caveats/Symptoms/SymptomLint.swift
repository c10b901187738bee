/// Finds where a text calls a symptom refractory (CAV-SYM-2): it says nothing of the disease.
///
/// "Refractory", "intractable" or "resistant" at most three words from a symptom or complication.
/// "Platinum-refractory ovarian cancer" is not one.
public enum SymptomLint {
  /// One place of a text.
  public struct Hit: Hashable, Sendable {
    /// The word for it: "refractory".
    public let word: String
    /// The symptom or complication: "nausea".
    public let symptom: String
  }

  private static let words: Set<String> = ["refractory", "intractable", "resistant"]
  /// What before the word says that it speaks of the disease: "platinum-refractory".
  private static let treatments: Set<String> = [
    "platinum", "cisplatin", "castration", "castrate", "endocrine", "hormone", "radioiodine",
    "bcg", "chemotherapy", "chemo", "drug",
  ]
  private static let symptoms: [String: String] = [
    "pain": "pain", "nausea": "nausea", "vomiting": "nausea", "hiccups": "hiccups",
    "hiccup": "hiccups", "cough": "cough", "dyspnea": "dyspnea", "dyspnoea": "dyspnea",
    "breathlessness": "dyspnea", "ascites": "ascites", "effusion": "effusion",
    "effusions": "effusion", "hypercalcemia": "hypercalcemia", "hypercalcaemia": "hypercalcemia",
    "seizure": "seizure", "seizures": "seizure", "delirium": "delirium",
    "depression": "depression", "diarrhea": "diarrhea", "diarrhoea": "diarrhea",
    "anemia": "anemia", "anaemia": "anemia", "thrombosis": "thrombosis",
    "infection": "infection", "infections": "infection",
  ]

  /// Every place of a text, in order.
  public static func hits(_ text: String) -> [Hit] {
    // Hardly any text has one, perhaps inside another word: letters are looked at faster than words.
    guard words.contains(where: text.mentions) else { return [] }
    let tokens = text.lowercased().split { !$0.isLetter }.map(String.init)
    var result: [Hit] = []
    for (place, token) in tokens.enumerated() where words.contains(token) {
      if place > 0, treatments.contains(tokens[place - 1]) { continue }
      let from = max(0, place - CaveatLimits.lintDistance)
      let to = min(tokens.count - 1, place + CaveatLimits.lintDistance)
      for other in from...to {
        guard let symptom = symptoms[tokens[other]] else { continue }
        result.append(Hit(word: token, symptom: symptom))
      }
    }
    return result
  }
}
