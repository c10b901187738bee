/// The kinds of files in a store.
public enum FormatFile: String, CaseIterable, Sendable {
  /// `cases/ID.json`
  case `case`
  /// `meetings/ID.json`
  case meeting
  /// `store.json`
  case store

  /// The objects of the format, the outermost first.
  public var objects: [FormatObject] {
    switch self {
    case .case: CaseFormat.objects
    case .meeting: BoardFormat.meeting
    case .store: BoardFormat.store
    }
  }
}
