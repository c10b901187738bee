internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func reader(_ value: JSONPlace) -> Reader? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let role = optional("role", &fields) { $0.text($1) }
    let person = optional("person", &fields) { $0.text($1) }
    let isPrimary = optional("primary", &fields) { $0.bool($1) } ?? false
    finish(fields)
    guard let id else { return nil }
    var reader = Reader(id: id, role: role, isPrimary: isPrimary)
    reader.person = person
    return reader
  }

  mutating func study(_ value: JSONPlace) -> ImagingStudy? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let modality = required("modality", &fields) { $0.choice($1, ImagingStudy.Modality.self) }
    let slice = optional("sliceThickness", &fields) { $0.length($1) }
    let contrast = optional("contrast", &fields) { $0.choice($1, ImagingStudy.Contrast.self) }
    let phase = optional("phase", &fields) { $0.choice($1, ImagingStudy.Phase.self) }
    let plane = optional("plane", &fields) { $0.choice($1, ImagingStudy.Plane.self) }
    let scanner = optional("scanner", &fields) { $0.text($1) }
    let regions = list(take("regions", &fields)) { $0.text($1) }
    let limitation = optional("limitation", &fields) { $0.text($1) }
    let pet = optional("pet", &fields) { $0.petConditions($1) }
    finish(fields)
    guard let id, let when, let modality else { return nil }
    var study = ImagingStudy(
      id: id, when: when, modality: modality, sliceThickness: slice, regions: regions)
    study.contrast = contrast
    study.phase = phase
    study.plane = plane
    study.scanner = scanner
    study.limitation = limitation
    study.pet = pet
    return study
  }

  private mutating func petConditions(_ value: JSONPlace) -> ImagingStudy.PETConditions? {
    guard var fields = object(value) else { return nil }
    let minutes = optional("uptakeMinutes", &fields) { $0.integer($1, in: 1...600) }
    let liver = optional("liverSUL", &fields) { $0.decimal($1) }
    let glucose = optional("glucose", &fields) { $0.decimal($1) }
    finish(fields)
    return ImagingStudy.PETConditions(uptakeMinutes: minutes, liverSUL: liver, glucose: glucose)
  }

  mutating func lesion(_ value: JSONPlace) -> Lesion? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let organ = required("organ", &fields) { $0.text($1) }
    let side = optional("side", &fields) { $0.choice($1, Lesion.Side.self) }
    let site = optional("site", &fields) { $0.text($1) }
    let isNode = optional("node", &fields) { $0.bool($1) } ?? false
    let chain = optional("chain", &fields) { $0.text($1) }
    let role = required("role", &fields) { $0.choice($1, Lesion.Role.self) }
    let character = optional("character", &fields) { $0.choice($1, Lesion.Character.self) }
    let isTreated = optional("locallyTreated", &fields) { $0.bool($1) } ?? false
    let relation = optional("fieldRelation", &fields) {
      $0.choice($1, Lesion.FieldRelation.self)
    }
    finish(fields)
    guard let id, let organ, let role else { return nil }
    var lesion = Lesion(
      id: id, organ: organ, site: site, isNode: isNode, chain: chain, role: role,
      character: character)
    lesion.side = side
    lesion.isLocallyTreated = isTreated
    lesion.fieldRelation = relation
    return lesion
  }
}
