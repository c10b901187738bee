internal import JSON

/// Reads themes from JSON.
///
/// A theme names colours once, in its palette, and gives roles and surfaces their paint. What a theme
/// leaves out is plain. A colour is "#rrggbb", or an array of that, its number among xterm's 256, and
/// its number among sixteen: the poorer two are stated because the nearest of few colours is often the
/// background.
public enum ThemeFile {
  /// What is wrong with a theme, and where.
  public struct Problem: Error, Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong, in a sentence.
    public var message: String
  }

  /// Reads a theme.
  ///
  /// - Throws: ``Problem`` at the first mistake; a theme is taken whole or not at all.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> Theme {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(bytes)
    } catch {
      throw Problem(line: error.position.line, message: "This is not JSON.")
    }
    let root = document.root
    guard let name = root.member("name")?.string else {
      throw Problem(line: 1, message: "A theme needs a \"name\".")
    }
    let palette = try palette(root.member("palette"))
    var theme = Theme(name: name, roles: [:], surfaces: [:])
    for member in members(root.member("roles")) {
      guard let role = Role.allCases.first(where: { $0.name == member.name }) else {
        throw problem(member, "There is no role \"\(member.name)\".")
      }
      theme.roles[role] = try paint(member.value, palette)
    }
    for member in members(root.member("surfaces")) {
      guard let surface = Surface.allCases.first(where: { $0.name == member.name }) else {
        throw problem(member, "There is no surface \"\(member.name)\".")
      }
      theme.surfaces[surface] = try paint(member.value, palette)
    }
    return theme
  }

  private static func members(_ value: JSONValue?) -> [JSONMember] {
    value.map { Array($0.members) } ?? []
  }

  private static func problem(_ member: JSONMember, _ message: String) -> Problem {
    Problem(line: member.position.line, message: message)
  }

  // MARK: Colours

  private static func palette(_ value: JSONValue?) throws(Problem) -> [String: Color] {
    var palette: [String: Color] = [:]
    for member in members(value) { palette[member.name] = try color(member.value) }
    return palette
  }

  private static func color(_ value: JSONValue) throws(Problem) -> Color {
    let parts = value.kind == .array ? Array(value.elements) : [value]
    guard let first = parts.first, let rgb = hexadecimal(first.string) else {
      throw Problem(
        line: value.position.line,
        message: "A colour is \"#rrggbb\", or an array that begins with it.")
    }
    var color = Color(rgb: rgb)
    if parts.count > 1 { color.indexed = try number(parts[1], below: 256) }
    if parts.count > 2 { color.sixteen = try number(parts[2], below: 16) }
    return color
  }

  private static func hexadecimal(_ text: String?) -> UInt32? {
    guard let text, text.hasPrefix("#"), text.utf8.count == 7 else { return nil }
    return UInt32(text.dropFirst(), radix: 16)
  }

  private static func number(_ value: JSONValue, below end: Int) throws(Problem) -> UInt8 {
    let text = value.number.map { String(decoding: $0, as: UTF8.self) }
    guard let number = text.flatMap({ Int($0) }), (0..<end).contains(number) else {
      throw Problem(
        line: value.position.line, message: "This must be a number from 0 to \(end - 1).")
    }
    return UInt8(number)
  }

  // MARK: Paint

  private static func paint(
    _ value: JSONValue, _ palette: [String: Color]
  ) throws(Problem) -> Theme.Paint {
    var paint = Theme.Paint()
    for member in value.members {
      switch member.name {
      case "color":
        guard let name = member.value.string, let color = palette[name] else {
          throw problem(member, "The palette has no colour of that name.")
        }
        paint.color = color
      case "mono": paint.mono = try attributes(member)
      case "attributes": paint.attributes = try attributes(member)
      default:
        throw problem(
          member, "Paint has \"color\", \"attributes\" and \"mono\", not \"\(member.name)\".")
      }
    }
    return paint
  }

  private static func attributes(_ member: JSONMember) throws(Problem) -> Attributes {
    var result: Attributes = []
    for element in member.value.elements {
      let known = Attributes.names.first { $0.name == element.string }
      guard let known else {
        let names = Attributes.names.map(\.name).joined(separator: ", ")
        throw problem(member, "Attributes are \(names).")
      }
      result.insert(known.attribute)
    }
    return result
  }
}
