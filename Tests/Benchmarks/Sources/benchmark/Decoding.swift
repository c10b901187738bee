internal import JSON
internal import Store

/// From bytes in memory to cases.
enum Decoding {
  /// One sample is all files of a store once: as JSON alone, and to the end.
  static func measure(_ folder: String, repeats: Int) throws {
    let files = try Corpus.files(in: folder)
    let megabytes = Double(files.map(\.bytes.count).reduce(0, +)) / 1e6
    // Small stores several times, so that a sample is long enough for the clock.
    let times = max(1, Int(20 / megabytes))
    Sample.print("file size", "KB", megabytes * 1000 / Double(files.count))
    // A file that cannot be read would be measured as a fast one.
    for file in files { _ = try CaseDocument(file.bytes, file: file.name) }
    for _ in 0..<repeats {
      let json = Sample.nanoseconds {
        for _ in 0..<times { for file in files { Sample.keep(try? JSONDocument(file.bytes)) } }
      }
      let whole = Sample.nanoseconds {
        for _ in 0..<times { for file in files { decode(file) } }
      }
      Sample.print("bytes to JSONDocument", "MB/s", megabytes * Double(times) / json * 1e9)
      Sample.print("bytes to PatientCase", "MB/s", megabytes * Double(times) / whole * 1e9)
    }
    let allocations = Sample.allocations { for file in files { decode(file) } }
    if let allocations {
      Sample.print("allocations a case", "", allocations / Double(files.count))
    }
  }

  /// Decodes all files of a store so often, for whoever counts instructions.
  static func `repeat`(_ folder: String, count: Int) throws {
    let files = try Corpus.files(in: folder)
    for _ in 0..<count { for file in files { decode(file) } }
  }

  private static func decode(_ file: (name: String, bytes: [UInt8])) {
    Sample.keep(try? CaseDocument(file.bytes, file: file.name))
  }
}
