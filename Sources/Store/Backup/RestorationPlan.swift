internal import JSON
internal import Oncology

/// Compares the files of a backup with those of its store, one by one.
struct RestorationPlan {
  let store: CaseStore
  private(set) var value: Restoration

  init(store: CaseStore, backup: Backup) {
    self.store = store
    value = Restoration(backup)
  }

  /// Notes the cases that the backup has not.
  mutating func setLater(_ ids: [CaseID]) { value.later = ids }

  /// Notes what restoring a file would do.
  ///
  /// - Parameters:
  ///   - name: The file's name in the store.
  ///   - bytes: What the backup has.
  ///   - id: The only case that is wanted; nil for everything.
  mutating func add(_ name: String, _ bytes: [UInt8], only id: CaseID?) {
    let folder = name.prefix { $0 != "/" }
    switch folder {
    // The history tells of the restore; it is never put back itself, but where there is none.
    case CaseStore.Name.history: return
    case CaseStore.Name.cases: addCase(name, bytes, only: id)
    default: if id == nil { addFile(name, bytes) }
    }
  }

  private mutating func addFile(_ name: String, _ bytes: [UInt8]) {
    if (try? Files.read("\(store.path)/\(name)", followsLinks: false, store.calls)) == bytes {
      value.unchanged += 1
    } else {
      value.steps.append(.file(name))
    }
  }

  private mutating func addCase(_ name: String, _ bytes: [UInt8], only wanted: CaseID?) {
    let stem = name.dropFirst(CaseStore.Name.cases.utf8.count + 1)
    guard stem.hasSuffix(CaseStore.Name.suffix),
      let id = CaseID(String(stem.dropLast(CaseStore.Name.suffix.utf8.count)))
    else { return }
    guard wanted == nil || wanted == id else { return }
    let target: CaseDocument
    do throws(CaseFileError) {
      target = try CaseDocument(bytes, file: name, id: id)
    } catch {
      value.issues += error.issues
      return
    }
    let isMissing = !Files.exists("\(store.path)/\(name)")
    guard let document = try? store.read(id) else {
      value.steps.append(.returned(id, isMissing: isMissing))
      value.signed += Self.signed(in: store, id, lostIn: target.value)
      return
    }
    guard document.bytes != bytes else {
      value.unchanged += 1
      return
    }
    value.signed += Self.lost(from: document.value, in: target.value)
    value.steps.append(.changed(id, document.value.changes(to: target.value)))
  }

  /// The signed calls of a case that another state of it has not as they are.
  static func lost(from value: PatientCase, in target: PatientCase) -> [SignedCall] {
    let kept = Dictionary(target.calls.map { ($0.id, $0) }) { first, _ in first }
    return value.calls.filter { !$0.isDraft && kept[$0.id] != $0 }.map {
      SignedCall(caseID: value.id, call: $0.id)
    }
  }

  /// The same for a case whose file cannot be read, from what its history ends with.
  private static func signed(
    in store: CaseStore, _ id: CaseID, lostIn target: PatientCase
  ) -> [SignedCall] {
    guard let history = try? store.history(of: id), let head = history.heads.first,
      let value = history.value(after: head.digest)
    else { return [] }
    return lost(from: value, in: target)
  }
}
