internal import Oncology
internal import Store

/// What restoring a backup does, in words.
enum RestorationWords {
  static func lines(_ restoration: Restoration, isDone: Bool) -> [String] {
    let steps = restoration.steps.flatMap { words($0) }
    let later = restoration.later.map { "\($0): not in the backup, stays as it is" }
    let signed = restoration.signed.map {
      "\($0.caseID): the signed call \($0.call) \(isDone ? "is" : "would be") lost"
    }
    return (steps + later + signed + summary(restoration, isDone: isDone)).map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Output.safe(String($0)) }.joined(separator: "\n")
    }
  }

  private static func words(_ step: Restoration.Step) -> [String] {
    switch step {
    case .changed(let id, []): ["\(id): the same values in other bytes"]
    case .changed(let id, let changes):
      ["\(id):"] + changes.map { "    " + ChangeWords.text($0) }
    case .returned(let id, let isMissing):
      ["\(id): put back whole, the file \(isMissing ? "is missing" : "cannot be read")"]
    case .file(let name): ["\(name): put back whole"]
    }
  }

  private static func summary(_ restoration: Restoration, isDone: Bool) -> [String] {
    let count = restoration.steps.count
    let files = "\(count) file\(count == 1 ? "" : "s")"
    let same = "\(restoration.unchanged) are the same."
    if let before = restoration.before {
      return ["\(files) restored; \(same) What was there is in the backup \(before.name)"]
    }
    if isDone { return ["Nothing to restore; \(same)"] }
    let flags = restoration.signed.isEmpty ? "--apply" : "--apply --drop-signed"
    return ["\(files) would be restored; \(same) Nothing was changed; do it with \(flags)"]
  }
}
