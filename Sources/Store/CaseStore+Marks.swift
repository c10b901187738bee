internal import Glibc
public import Oncology

extension CaseStore {
  /// The marks of cases' files, in the order of the ids; nil for a file that cannot be looked at.
  public func marks(of ids: [CaseID]) -> [FileMark?] {
    let folder = "\(path)/\(Name.cases)"
    guard
      let descriptor = try? Files.open(folder, O_RDONLY | O_DIRECTORY, "read", calls)
    else { return ids.map { _ in nil } }
    defer { close(descriptor) }
    return ids.map { try? FileMark($0.text + Name.suffix, in: descriptor, calls) }
  }

  /// Nanoseconds since 1970 by this machine's clock, to be held against the times of files.
  package static func nanoseconds() -> Int64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
  }
}
