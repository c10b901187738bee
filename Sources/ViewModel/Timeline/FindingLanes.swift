internal import Oncology
internal import Status

/// What was looked at: tissue and blood, and images, with the gaps in which nothing was measured.
struct FindingLanes {
  private let evaluation: CaseEvaluation
  private let patientCase: PatientCase
  private let today: CalendarDate

  init(_ evaluation: CaseEvaluation) {
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    today = evaluation.asOf
  }

  var lanes: [TimelineLane] {
    [
      TimelineLane(id: "tissue", label: "Biology", priority: 3, events: tissue),
      TimelineLane(id: "imaging", label: "Imaging", priority: 0, events: studies),
    ]
  }

  private var tissue: [TimelineEvent] {
    let reports = patientCase.pathology.filter { $0.when.isKnown(on: today) }.map { report in
      let site = report.site.map { " \($0)" } ?? ""
      let text = [report.histology, report.text].compactMap(\.self).first.map { ": \($0)" } ?? ""
      return TimelineEvent(
        id: "pathology-\(report.id)", lane: "tissue", date: report.when.date,
        label: report.specimen.rawValue, shape: .point(.specimen),
        text: Line("\(report.specimen.rawValue)\(site), \(report.result.rawValue)\(text)"))
    }
    let markers = patientCase.biomarkers.filter { $0.when.isKnown(on: today) }.map { marker in
      let specimen = marker.specimen.map { " (\($0))" } ?? ""
      return TimelineEvent(
        id: "biomarker-\(marker.id)", lane: "tissue", date: marker.when.date, label: marker.name,
        shape: .point(.specimen), text: Line("\(marker.name) \(marker.result)\(specimen)"))
    }
    let residual = patientCase.mrd.filter { $0.when.isKnown(on: today) }.map { result in
      let level = result.level.map { " \($0)" } ?? ""
      return TimelineEvent(
        id: "mrd-\(result.id)", lane: "tissue", date: result.when.date, label: "MRD",
        shape: .point(.specimen),
        text: Line("MRD \(result.result.rawValue)\(level) by \(result.method)"))
    }
    return (reports + markers + residual).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  private var studies: [TimelineEvent] {
    let known = patientCase.studies.filter { $0.when.isKnown(on: today) }
    let events = known.map { study in
      let regions = study.regions.isEmpty ? "" : " \(study.regions.joined(separator: ", "))"
      let slice = study.sliceThickness.map { ", \($0) mm slices" } ?? ""
      let limitation = study.limitation.map { "; \($0)" } ?? ""
      return TimelineEvent(
        id: "study-\(study.id)", lane: "imaging", date: study.when.date,
        label: study.modality.rawValue, shape: .point(.scan), tone: .strong,
        text: Line(study.modality.rawValue + regions + slice + limitation))
    }
    return events.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
