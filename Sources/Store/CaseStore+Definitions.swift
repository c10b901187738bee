public import Oncology

extension CaseStore {
  /// The store's own definitions as they lie in its folder `definitions`, by name.
  ///
  /// - Returns: What can be read, and what cannot, which hides nothing else.
  public func readDefinitions() -> (files: [(name: String, bytes: [UInt8])], issues: [CaseIssue]) {
    let folder = "\(path)/\(Name.definitions)"
    var files: [(name: String, bytes: [UInt8])] = []
    var issues: [CaseIssue] = []
    guard Files.exists(folder) else { return (files, issues) }
    do throws(FileError) {
      for name in try Files.list(folder) {
        let file = "\(Name.definitions)/\(name)"
        guard name.hasSuffix(Name.suffix) else {
          issues.append(Self.noDefinition(file))
          continue
        }
        do throws(FileError) {
          files.append((file, try Files.read("\(folder)/\(name)", followsLinks: false)))
        } catch {
          issues.append(Self.unreadable(file, error))
        }
      }
    } catch {
      issues.append(Self.unreadable(Name.definitions, error))
    }
    return (files, issues)
  }

  private static func noDefinition(_ name: String) -> CaseIssue {
    CaseIssue(
      .warning, file: name, message: "This is no definition's file.",
      hint: "A definition's file ends in .json; move anything else out of the folder.")
  }

  static func unreadable(_ name: String, _ error: FileError) -> CaseIssue {
    if error.isLink {
      return CaseIssue(
        .error, file: name, rule: "FILE",
        message: "The file is a link, and links are not followed.",
        hint: "Put the file itself here: what a store holds lies in its folder.")
    }
    return CaseIssue(
      .error, file: name, rule: "FILE", message: "The file cannot be read: \(error.reason).",
      hint: error.isMissing ? "It may have been moved or renamed." : "Check who may read it.")
  }
}
