internal import Oncology
internal import Status
internal import Store

/// A row of the agenda, and the mark that its case's file had when it was made.
struct CachedRow: Hashable, Sendable {
  let mark: FileMark
  let id: CaseID
  /// The row; a summary.
  let entry: CaseEntry

  init(_ mark: FileMark, _ summary: CaseSummary) {
    self.mark = mark
    id = summary.id
    entry = .summary(summary)
  }

  func write(to bytes: inout RowWriter) {
    bytes.number(mark.device)
    bytes.number(mark.node)
    bytes.number(mark.size)
    bytes.number(UInt64(bitPattern: mark.written))
    bytes.number(UInt64(bitPattern: mark.changed))
    entry.summary?.write(to: &bytes)
  }

  init(_ bytes: inout RowReader) throws(CacheFault) {
    self.init(try FileMark(&bytes), try CaseSummary(&bytes))
  }

  /// The id of a row, of which nothing else is made.
  static func id(_ bytes: inout RowReader) throws(CacheFault) -> CaseID? {
    _ = try FileMark(&bytes)
    return CaseID(try bytes.text())
  }
}

extension FileMark {
  fileprivate init(_ bytes: inout RowReader) throws(CacheFault) {
    self.init(
      device: try bytes.number(), node: try bytes.number(), size: try bytes.number(),
      written: Int64(bitPattern: try bytes.number()),
      changed: Int64(bitPattern: try bytes.number()))
  }
}
