internal import Oncology

extension CaseGenerator {
  /// How the sum of diameters goes, in thousandths of the baseline by time point.
  private enum Course {
    /// It shrinks by so much a time point to a floor and grows again from a time point on.
    case response(step: Int, floor: Int, regrowsAt: Int)
    /// It changes little.
    case stable
    /// It grows by so much a time point.
    case growth(step: Int)

    func thousandths(at timePoint: Int) -> Int {
      switch self {
      case .response(let step, let floor, let regrowsAt):
        let shrunk = max(floor, 1000 - step * min(timePoint, regrowsAt))
        return shrunk + max(0, timePoint - regrowsAt) * 90
      case .stable: return 1000 - 20 * (timePoint % 3)
      case .growth(let step): return 1000 + step * timePoint
      }
    }
  }

  private mutating func course(_ timePoints: Int) -> Course {
    switch numbers.number(1...10) {
    case 1...6:
      .response(
        step: numbers.number(120...280), floor: numbers.number(0...500),
        regrowsAt: numbers.number(2...(timePoints + 1)))
    case 7...8: .stable
    default: .growth(step: numbers.number(40...150))
    }
  }

  /// Lesions, and at every time point a study and what two readers make of it.
  mutating func addImaging(
    _ tumor: Tumor, baseline: CalendarDate, timePoints: Int, to result: inout PatientCase
  ) {
    result.readers = [
      Reader(id: "A", role: "local", isPrimary: true), Reader(id: "B", role: "central"),
    ]
    result.imagingIntervalDays = 56
    let targets = lesions(tumor)
    let sizes = targets.map { $0.isNode ? numbers.number(16...35) : numbers.number(12...70) }
    let others = [
      Lesion(id: "N1", organ: "bone", site: "L3", role: .nonTarget, character: .blastic),
      Lesion(id: "N2", organ: "pleura", site: "R", role: .nonTarget, character: .effusion),
    ]
    let new = Lesion(id: "X1", organ: "liver", site: "seg IVa", role: .new)
    let isNewSeen = numbers.happens(percent: 30)
    result.lesions = targets + others + (isNewSeen ? [new] : [])
    let course = course(timePoints)
    for timePoint in 0..<timePoints {
      let day = baseline.adding(
        days: 56 * timePoint + (timePoint == 0 ? 0 : numbers.number(-3...3)))
      let study = study(timePoint, day)
      result.studies.append(study)
      let measured = zip(targets, sizes).map { lesion, size in
        (lesion, size * course.thousandths(at: timePoint) / 1000)
      }
      let isLast = timePoint == timePoints - 1
      for reader in result.readers {
        var assessment = assessment(by: reader, timePoint, day, study, measured)
        if timePoint == 0 {
          assessment.baseline = Assessment.Baseline(
            line: result.lines.last?.id, targets: targets.map(\.id))
        }
        let sees = isNewSeen && isLast && (reader.isPrimary || numbers.happens(percent: 70))
        if sees {
          assessment.findings[new.id] = Finding(longest: .millimetres(11), newness: .unequivocal)
        }
        if timePoint > 0 { assessment.newLesions = sees ? .yes : .no }
        result.assessments.append(assessment)
      }
    }
  }

  /// 1 to 5 targets, at most two of an organ.
  private mutating func lesions(_ tumor: Tumor) -> [Lesion] {
    let places = tumor.places.shuffled(using: &numbers).prefix(numbers.number(1...5))
    return zip(1..., places).map { number, place in
      Lesion(
        id: "T\(number)", organ: place.organ, site: place.site, isNode: place.isNode,
        chain: place.isNode ? "regional" : nil, role: .target)
    }
  }

  private func study(_ timePoint: Int, _ day: CalendarDate) -> ImagingStudy {
    var study = ImagingStudy(
      id: "CT-\(timePoint)", when: Dated(PartialDate(day), known: day.adding(days: 1)),
      modality: .ct, sliceThickness: Length(tenThousandths: 12_500),
      regions: ["chest", "abdomen", "pelvis"])
    study.contrast = .intravenous
    study.phase = .portalVenous
    return study
  }

  private mutating func assessment(
    by reader: Reader, _ timePoint: Int, _ day: CalendarDate, _ study: ImagingStudy,
    _ measured: [(lesion: Lesion, size: Int)]
  ) -> Assessment {
    var findings: [String: Finding] = [
      "N1": Finding(state: .present),
      "N2": Finding(state: numbers.happens(percent: 20) ? .smaller : .present),
    ]
    for (lesion, size) in measured {
      let read = reader.isPrimary ? size : size + numbers.number(-1...1)
      findings[lesion.id] = finding(of: lesion, size: read, study)
    }
    return Assessment(
      id: "\(reader.id)-\(timePoint)", when: Dated(PartialDate(day), known: day.adding(days: 2)),
      reader: reader.id, studies: [study.id], findings: findings)
  }

  private mutating func finding(
    of lesion: Lesion, size: Int, _ study: ImagingStudy
  ) -> Finding {
    if size <= 0 { return Finding(state: .absent, study: study.id) }
    if size < 5, !lesion.isNode { return Finding(state: .tooSmall, study: study.id) }
    let length = Length(tenThousandths: size * Length.perMillimetre + 1000 * numbers.number(0...9))
    var finding =
      lesion.isNode
      ? Finding(longest: length + .millimetres(6), shortAxis: length, study: study.id)
      : Finding(longest: length, study: study.id)
    finding.density = numbers.number(20...110)
    return finding
  }
}
