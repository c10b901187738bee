/// A theme as its file says it, before what it inherits is added.
struct ThemeDraft {
  /// A name with the line it stands on.
  struct Mention {
    var name: String
    var line: Int
  }

  /// How a role is written or a surface painted; nil for what is not said.
  struct Paint {
    var color: Mention?
    /// Surfaces only.
    var ink: Mention?
    var attributes: Attributes?
    var mono: Attributes?

    /// This, with another's where nothing is said.
    func over(_ base: Paint) -> Paint {
      Paint(
        color: color ?? base.color, ink: ink ?? base.ink,
        attributes: attributes ?? base.attributes, mono: mono ?? base.mono)
    }
  }

  var name: String
  var summary = ""
  var background: Theme.Background?
  var inherits: Mention?
  var palette: [String: Color] = [:]
  var roles: [Role: Paint] = [:]
  var surfaces: [Surface: Paint] = [:]

  /// This, with another's where nothing is said; a colour of the palette changes wherever it is used.
  func over(_ base: ThemeDraft) -> ThemeDraft {
    var draft = self
    draft.background = background ?? base.background
    draft.palette = base.palette.merging(palette) { $1 }
    draft.roles = base.roles.merging(roles) { $1.over($0) }
    draft.surfaces = base.surfaces.merging(surfaces) { $1.over($0) }
    return draft
  }

  /// The theme, with the colours that its names stand for.
  ///
  /// - Throws: The first name, from the top of the file, that the palette does not have.
  func theme() throws(ThemeProblem) -> Theme {
    let mentions = (roles.values + Array(surfaces.values)).flatMap { [$0.color, $0.ink] }
    let unknown = mentions.compactMap(\.self).filter { palette[$0.name] == nil }
    if let first = unknown.min(by: { $0.line < $1.line }) {
      throw ThemeProblem(
        line: first.line, message: "The palette has no colour \"\(first.name)\".")
    }
    func color(_ mention: Mention?) -> Color? { mention.flatMap { palette[$0.name] } }
    return Theme(
      name: name, summary: summary, background: background,
      roles: roles.mapValues {
        Theme.Paint(
          color: color($0.color), attributes: $0.attributes ?? [], mono: $0.mono ?? [])
      },
      surfaces: surfaces.mapValues {
        Theme.Ground(
          color: color($0.color), ink: color($0.ink), attributes: $0.attributes ?? [],
          mono: $0.mono ?? [])
      })
  }
}
