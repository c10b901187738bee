/// Fields to fill in, one below the other, their names to the left.
public struct FieldList: Hashable, Sendable {
  /// One of several answers.
  public struct Option: Hashable, Sendable {
    /// Unique in the field.
    public var id: String
    /// What it is called.
    public var title: Line

    /// An answer.
    public init(_ id: String, _ title: Line) {
      self.id = id
      self.title = title
    }
  }

  /// What a field holds.
  public enum Content: Hashable, Sendable {
    /// What is said and cannot be changed.
    case said([Line])
    /// Answers, one of which is taken, or none yet.
    case choice([Option], chosen: String?)
    /// Text, with the character before which the cursor stands, from 0; rows it has at least.
    case text(String, cursor: Int, rows: Int)
    /// Something to be done with Enter.
    case button(Line)
  }

  /// One field.
  public struct Field: Hashable, Sendable {
    /// Unique in the list.
    public var id: String
    /// Its name.
    public var label: String
    /// What it holds.
    public var content: Content

    /// A field.
    public init(_ id: String, _ label: String, _ content: Content) {
      self.id = id
      self.label = label
      self.content = content
    }

    /// Whether the cursor can stand on it.
    public var takesFocus: Bool {
      if case .said = content { false } else { true }
    }
  }

  /// The fields from top to bottom.
  public var fields: [Field]
  /// The field under the cursor.
  public var focus: String

  /// Fields from top to bottom.
  public init(_ fields: [Field], focus: String) {
    self.fields = fields
    self.focus = focus
  }
}
