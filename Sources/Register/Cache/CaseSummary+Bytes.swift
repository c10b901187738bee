internal import Criteria
internal import Oncology
internal import Status

extension CaseSummary {
  /// Writes every part, in the order in which ``init(_:)`` reads them.
  func write(to bytes: inout RowWriter) {
    bytes.text(id.text)
    bytes.text(person)
    bytes.text(disease)
    bytes.text(diagnosis)
    bytes.optional(therapy) { $0.text($1) }
    bytes.optional(lineNumber) { $0.signed($1) }
    bytes.optional(criterion) { $0.text($1) }
    bytes.optional(criterionID) { $0.text($1) }
    bytes.flag(isReported)
    bytes.list(calls) { bytes, call in
      bytes.text(call.reader)
      bytes.text(call.category)
      bytes.choice(call.responseClass)
    }
    bytes.flag(isDiscordant)
    bytes.flag(isSignedOtherwise)
    bytes.optional(question) { $0.text($1) }
    bytes.list(readiness.items) { bytes, item in
      bytes.text(item.name)
      bytes.optional(item.lack) { $0.text($1) }
    }
    bytes.optional(imagingAge) { $0.signed($1) }
    bytes.list(sums) { $0.optional($1) { $0.length($1) } }
    bytes.optional(fromBaseline) { $0.change($1) }
    bytes.optional(fromNadir) { $0.change($1) }
    bytes.optional(lastDecision) { $0.decision($1) }
    status.write(to: &bytes)
  }

  init(_ bytes: inout RowReader) throws(CacheFault) {
    guard let id = CaseID(try bytes.text()) else { throw CacheFault() }
    self.init(
      id: id, person: try bytes.text(), disease: try bytes.text(), diagnosis: try bytes.text(),
      therapy: try bytes.optionalText(), lineNumber: try bytes.optionalCount(),
      criterion: try bytes.optionalText(), criterionID: try bytes.optionalText(),
      isReported: try bytes.flag(),
      calls: try bytes.list { bytes throws(CacheFault) in
        Call(
          reader: try bytes.text(), category: try bytes.text(),
          responseClass: try bytes.choice(of: Choices.responseClasses))
      },
      isDiscordant: try bytes.flag(), isSignedOtherwise: try bytes.flag(),
      question: try bytes.optionalText(),
      readiness: Readiness(
        try bytes.list { bytes throws(CacheFault) in
          Readiness.Item(name: try bytes.text(), lack: try bytes.optionalText())
        }), imagingAge: try bytes.optionalCount(),
      sums: try bytes.list { bytes throws(CacheFault) in
        try bytes.optional { bytes throws(CacheFault) in try bytes.length() }
      }, fromBaseline: try bytes.optional { bytes throws(CacheFault) in try bytes.change() },
      fromNadir: try bytes.optional { bytes throws(CacheFault) in try bytes.change() },
      lastDecision: try bytes.optional { bytes throws(CacheFault) in try bytes.decision() },
      status: try StatusGlance(&bytes))
  }
}

/// The lists of which one is chosen, each made once.
enum Choices {
  static let responseClasses = ResponseClass.allCases
  static let labels = StatusLabel.allCases
  static let reasons = StatusReason.allCases
  static let caveats = CaveatCode.allCases
  static let severities = Caveat.Severity.allCases
  static let modifiers = Modifier.Kind.allCases
  static let standings = Modifier.Standing.allCases
  static let depths = RefractoryDepth.allCases
  static let options = BoardDecision.Option.allCases
}
