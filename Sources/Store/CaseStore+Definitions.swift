extension CaseStore {
  /// The store's own definitions as they lie in its folder `definitions`, by name; a file that cannot
  /// be read is left out here and named by whoever reads it.
  public var definitionFiles: [(name: String, bytes: [UInt8])] {
    let folder = "\(path)/definitions"
    guard Files.exists(folder) else { return [] }
    do throws(FileError) {
      var files: [(name: String, bytes: [UInt8])] = []
      for name in try Files.list(folder).sorted() where name.hasSuffix(".json") {
        files.append(("definitions/\(name)", try Files.read("\(folder)/\(name)")))
      }
      return files
    } catch {
      return []
    }
  }
}
