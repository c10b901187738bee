internal import Criteria
internal import Oncology
internal import Status

extension StatusDocument {
  /// The status as a block of lines, the label first.
  var text: String {
    let groups = [
      validity, decision, marks, lines, drugs, classLines, caveats, alternativeLines, missing,
      historyLine, settings,
    ]
    let lines = [headline] + groups.flatMap(\.self).map { "  \($0)" }
    return lines.map { Output.safe($0) }.joined(separator: "\n")
  }

  private var headline: String {
    let isBarred = report.bar != nil
    let parts = [
      evaluation.patientCase.id.text, word(.headline, report.shownLabel.rawValue),
      report.shownReason.map { "(\(report.shownReasonWord ?? $0))" },
      report.stableDays.map { "(\(report.isDurablyStable ? "durable, " : "")\($0) days)" },
      status.line.map { "line \($0)" }, isBarred ? nil : status.since.map { "since \($0)" },
      isBarred ? nil : status.basis.map { word(.basis, $0.rawValue) },
    ]
    return parts.compactMap(\.self).joined(separator: "  ")
  }

  private var validity: [String] {
    var words = "as of \(status.asOf)"
    if let day = status.validUntil { words += ", holds until \(day)" }
    if let day = status.confirmBy { words += ", to be confirmed by \(day)" }
    return [words + "; computed aid, not a clinical decision"]
  }

  private var decision: [String] {
    var lines: [String] = []
    if let deciding {
      lines.append("by \(deciding.id): \(deciding.citation ?? "not published")")
    }
    if report.bar != nil { lines.append("kept back: \(word(.headline, status.label.rawValue))") }
    if !status.labelRange.isEmpty {
      let words = status.labelRange.map { word(.headline, $0.rawValue) }
      lines.append("a partial date decides between: \(words.joined(separator: ", "))")
    }
    return lines
  }

  private var marks: [String] {
    let modifiers = report.modifiers.all.map { modifier in
      "+" + word(.modifier, modifier.kind.code)
        + (modifier.standing == .possible ? " (possible)" : "")
    }
    let overlays = status.overlays.map { overlay in
      if case .intolerant(let agent) = overlay { return "intolerant of \(agent)" }
      return word(.overlay, overlay.code)
    }
    let all = modifiers + overlays
    return all.isEmpty ? [] : ["beside it: \(all.joined(separator: ", "))"]
  }

  private var lines: [String] {
    status.lines.map { outcome in
      let best = BestLetters(evaluation: evaluation).letters(of: outcome)
      return "line \(outcome.number): \(word(.headline, label(of: outcome).rawValue))"
        + (best.map { ", best \($0)" } ?? "")
    }
  }

  private var drugs: [String] {
    let lines = report.shownAgents.map { finding in
      let state = finding.isWithheld ? "withheld" : word(.finding, finding.state.rawValue)
      return "\(finding.name): \(state), line \(finding.line), since \(finding.since)"
        + (finding.basis.map { " (\(word(.basis, $0.rawValue)))" } ?? "")
    }
    return lines
      + (deepest.map { ["\(word(.finding, $0.depth.rawValue)) since \($0.since)"] } ?? [])
  }

  private var classLines: [String] {
    classes.map { finding in
      let line = number(of: finding.line).map { ", line \($0)" } ?? ""
      guard let label = finding.label else {
        let words = finding.candidates.map(\.name).joined(separator: " or ")
        return "open by \(finding.rule): \(words)\(line)"
      }
      return "\(label.name) by \(finding.rule)\(line)"
    }
  }

  private var caveats: [String] {
    report.caveats.map { caveat in
      let facts = caveat.facts.map { FactWords.text($0) }.joined(separator: ", ")
      let head = "\(caveat.severity.rawValue) \(caveat.code.rawValue): \(caveat.rule.title)"
      return facts.isEmpty ? head : "\(head) – \(facts)"
    }
  }

  private var alternativeLines: [String] {
    alternatives.map { "\(word(.headline, $0.label.rawValue)) by \($0.definition)" }
  }

  private var missing: [String] {
    status.missing.map { datum in
      "missing: \(word(.missing, datum.kind.rawValue))"
        + (datum.line.map { ", line \($0)" } ?? "") + (datum.date.map { ", \($0)" } ?? "")
    }
  }

  private var historyLine: [String] {
    let entries = history.entries.map { entry in
      "\(entry.from) \(word(.headline, entry.label.rawValue))"
        + (entry.line.map { " L\($0)" } ?? "")
    }
    return entries.isEmpty ? [] : ["history: \(entries.joined(separator: "; "))"]
  }

  private var settings: [String] {
    SettingWords.changed(evaluation.settings).map { ["settings changed: \($0)"] } ?? []
  }

  private func word(_ kind: VocabularyEntry.Kind, _ code: String) -> String {
    Vocabulary.word(kind, code)
  }
}
