internal import Criteria
internal import Oncology
internal import Status
internal import Store

/// Everything that a row depends on beside its case's file, in one digest.
///
/// The build stands for the definitions that come with it and for the layout of the cache. A row counts
/// days ("1L osimertinib d301", the age of a scan), so that it is a row of one day.
enum RowKey {
  static func digest(
    _ store: CaseStore, _ definitions: [(name: String, bytes: [UInt8])], _ settings: Settings,
    today: CalendarDate
  ) -> String? {
    guard let program = FileMark.ofProgram() else { return nil }
    var key = RowWriter()
    key.number(program.device)
    key.number(program.node)
    key.number(program.size)
    key.number(UInt64(bitPattern: program.written))
    key.number(UInt64(bitPattern: program.changed))
    key.day(today)
    var bytes = key.bytes
    bytes += spelled(store.description.id)
    // The defaults need no table: that of the settings is only made where one was changed.
    let changes = settings == Settings() ? [] : settings.changes
    for change in changes {
      bytes += spelled(change.row.name)
      bytes += spelled(change.value.description)
    }
    bytes += spelled("")
    for file in definitions {
      bytes += spelled(file.name)
      bytes += length(file.bytes.count) + file.bytes
    }
    return Hash.of(bytes)
  }

  /// With its length in front, so that no two lists of texts are the same bytes.
  private static func spelled(_ text: String) -> [UInt8] {
    length(text.utf8.count) + Array(text.utf8)
  }

  private static func length(_ count: Int) -> [UInt8] {
    var writer = RowWriter()
    writer.number(UInt64(count))
    return writer.bytes
  }
}
