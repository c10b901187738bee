internal import Embedded

/// The synthetic cases that are part of the program.
public enum SampleStore {
  /// Writes a copy of the samples into a folder, so that trying things out changes nothing else.
  ///
  /// A copy that is there already is kept as it is.
  ///
  /// - Throws: ``CaseStore/Failure`` when the folder cannot be written.
  public static func makeCopy(at path: String) throws(CaseStore.Failure) {
    if Files.exists("\(path)/\(CaseStore.Name.description)") { return }
    let top = "sample-cases"
    do throws(FileError) {
      var write = DurableWrite()
      // The description comes last: without it the folder is no store.
      for file in EmbeddedFiles.files(in: top).reversed() {
        let target = path + file.path.dropFirst(top.utf8.count)
        let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? path
        try Files.makeFolder(folder)
        try write.add(file.bytes, at: target)
      }
      try write.finish()
    } catch {
      throw .file(error)
    }
  }
}
