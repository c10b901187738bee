internal import JSON

/// Reads themes from JSON, as `Themes/README.md` says.
///
/// Colours have names, and roles and surfaces are painted with these. A colour is "#rrggbb", or an array
/// of that, its number among xterm's 256, among sixteen and among eight: the poorer ones are stated
/// because the nearest of few colours is often the background.
enum ThemeFile {
  /// Reads a theme.
  ///
  /// - Throws: The first mistake; a theme is taken whole or not at all.
  static func read(_ bytes: [UInt8]) throws(ThemeProblem) -> ThemeDraft {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONDocument(bytes).root
    } catch {
      throw ThemeProblem(line: error.position.line, message: sentence(error.reason))
    }
    var draft = ThemeDraft(name: "")
    for member in try members(of: root, "A theme") {
      switch member.name {
      case "name": draft.name = try name(member)
      case "description": draft.summary = try text(member)
      case "background": draft.background = try background(member)
      case "inherits": draft.inherits = try mention(member)
      case "palette": draft.palette = try palette(member.value)
      case "roles": draft.roles = try paints(member.value, "role", Role.allCases, \.name)
      case "surfaces":
        draft.surfaces = try paints(
          member.value, "surface", Surface.allCases, \.name, takesInk: true)
      default:
        throw problem(
          member,
          "A theme has name, description, background, inherits, palette, roles and surfaces, "
            + "not \"\(member.name)\".")
      }
    }
    guard !draft.name.isEmpty else {
      throw ThemeProblem(line: root.position.line, message: "A theme needs a \"name\".")
    }
    return draft
  }

  private static func sentence(_ reason: JSONError.Reason) -> String {
    switch reason {
    case .duplicateMember(let name): "There are two members \"\(name)\"."
    default: "This is not JSON."
    }
  }

  private static func problem(_ member: JSONMember, _ message: String) -> ThemeProblem {
    ThemeProblem(line: member.position.line, message: message)
  }

  private static func problem(_ value: JSONValue, _ message: String) -> ThemeProblem {
    ThemeProblem(line: value.position.line, message: message)
  }

  // MARK: Members

  private static func members(
    of value: JSONValue, _ what: String
  ) throws(ThemeProblem) -> [JSONMember] {
    guard value.kind == .object else { throw problem(value, "\(what) is an object.") }
    return Array(value.members)
  }

  private static func text(_ member: JSONMember) throws(ThemeProblem) -> String {
    guard let text = member.value.string else {
      throw problem(member, "\"\(member.name)\" is a text.")
    }
    return text
  }

  private static func name(_ member: JSONMember) throws(ThemeProblem) -> String {
    let name = try text(member)
    let isFit = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
    }
    guard isFit, !name.isEmpty else {
      throw problem(member, "A name has the letters a to z, digits and hyphens.")
    }
    return name
  }

  private static func mention(_ member: JSONMember) throws(ThemeProblem) -> ThemeDraft.Mention {
    ThemeDraft.Mention(name: try text(member), line: member.position.line)
  }

  private static func background(
    _ member: JSONMember
  ) throws(ThemeProblem) -> Theme.Background {
    guard let background = Theme.Background(rawValue: try text(member)) else {
      throw problem(member, "A background is \"dark\" or \"light\".")
    }
    return background
  }

  // MARK: Colours

  private static func palette(_ value: JSONValue) throws(ThemeProblem) -> [String: Color] {
    var palette: [String: Color] = [:]
    for member in try members(of: value, "A palette") {
      palette[member.name] = try color(member.value)
    }
    return palette
  }

  private static func color(_ value: JSONValue) throws(ThemeProblem) -> Color {
    let parts = value.kind == .array ? Array(value.elements) : [value]
    guard let first = parts.first, let rgb = hexadecimal(first.string), parts.count <= 4 else {
      throw problem(
        value,
        "A colour is \"#rrggbb\", or an array of that and its numbers among 256, 16 and 8.")
    }
    var color = Color(rgb: rgb)
    if parts.count > 1 { color.indexed = try number(parts[1], below: 256) }
    if parts.count > 2 { color.sixteen = try number(parts[2], below: 16) }
    // Every other colour of sixteen is the bright twin of one of the eight.
    color.eight = parts.count > 3 ? try number(parts[3], below: 8) : color.sixteen.map { $0 % 8 }
    return color
  }

  private static func hexadecimal(_ text: String?) -> UInt32? {
    guard let text, text.utf8.count == 7, text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst()
    // A number may have a sign, a colour not.
    return digits.hasPrefix("+") || digits.hasPrefix("-") ? nil : UInt32(digits, radix: 16)
  }

  private static func number(_ value: JSONValue, below end: Int) throws(ThemeProblem) -> UInt8 {
    let text = value.number.map { String(decoding: $0, as: UTF8.self) }
    guard let number = text.flatMap({ Int($0) }), (0..<end).contains(number) else {
      throw problem(value, "This must be a number from 0 to \(end - 1).")
    }
    return UInt8(number)
  }

  // MARK: Paint

  private static func paints<Key: Hashable>(
    _ value: JSONValue, _ what: String, _ keys: [Key], _ name: (Key) -> String,
    takesInk: Bool = false
  ) throws(ThemeProblem) -> [Key: ThemeDraft.Paint] {
    var paints: [Key: ThemeDraft.Paint] = [:]
    for member in try members(of: value, "What \(what)s look like") {
      guard let key = keys.first(where: { name($0) == member.name }) else {
        throw problem(
          member,
          "There is no \(what) \"\(member.name)\"; there are "
            + "\(keys.map(name).joined(separator: ", ")).")
      }
      paints[key] = try paint(member.value, takesInk: takesInk)
    }
    return paints
  }

  private static func paint(
    _ value: JSONValue, takesInk: Bool
  ) throws(ThemeProblem) -> ThemeDraft.Paint {
    var paint = ThemeDraft.Paint()
    for member in try members(of: value, "What something looks like") {
      switch member.name {
      case "color": paint.color = try mention(member)
      case "ink" where takesInk: paint.ink = try mention(member)
      case "attributes": paint.attributes = try attributes(member)
      case "mono": paint.mono = try attributes(member)
      default:
        let names = takesInk ? "color, ink, attributes and mono" : "color, attributes and mono"
        throw problem(member, "Here stand \(names), not \"\(member.name)\".")
      }
    }
    return paint
  }

  private static func attributes(_ member: JSONMember) throws(ThemeProblem) -> Attributes {
    guard member.value.kind == .array else {
      throw problem(member, "\"\(member.name)\" is an array.")
    }
    var result: Attributes = []
    for element in member.value.elements {
      guard let known = Attributes.names.first(where: { $0.name == element.string }) else {
        let names = Attributes.names.map(\.name).joined(separator: ", ")
        throw problem(element, "Attributes are \(names).")
      }
      result.insert(known.attribute)
    }
    return result
  }
}
