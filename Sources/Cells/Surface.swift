/// What text stands on; themes give each surface its background.
public enum Surface: UInt8, CaseIterable, Sendable {
  /// The body of a page.
  case page
  /// The line at the top.
  case header
  /// The lines at the bottom.
  case footer
  /// The row under the cursor.
  case cursor
  /// A pane or dialog above the page.
  case dialog
  /// A field that takes text.
  case field

  /// The name that theme files use: the case's own.
  public var name: String {
    switch self {
    case .page: "page"
    case .header: "header"
    case .footer: "footer"
    case .cursor: "cursor"
    case .dialog: "dialog"
    case .field: "field"
    }
  }
}
