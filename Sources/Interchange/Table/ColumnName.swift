/// A name in the header, taken apart: "Length (mm)" is the length, in millimetres.
struct ColumnName {
  /// The name for messages.
  let text: String
  /// What it means.
  let field: TableField?
  /// The name by which that was found, as ``Cleaned/key(_:)`` has it.
  let key: String?
  /// The unit it names.
  let unit: LengthUnit?
  /// Whether it names a unit of length that sizes do not come in.
  let hasForeignUnit: Bool

  init(_ cell: String, at place: Int) {
    let name = Cleaned.text(cell)
    let (outside, inside) = Self.parted(name)
    var words = Cleaned.words(outside)
    let suffix = words.last.flatMap { LengthUnit($0) }
    if suffix != nil { words.removeLast() }
    if suffix != nil, words.last == "in" { words.removeLast() }
    let keys = [Cleaned.key(outside), words.joined(), Cleaned.key(name)]
    // "Diameter (% change)" is no diameter.
    key = name.contains("%") ? nil : keys.first { TableField.named($0) != nil }
    field = key.flatMap(TableField.named)
    unit = suffix ?? LengthUnit(inside)
    hasForeignUnit = Self.foreignUnits.contains(Cleaned.key(inside))
    text = name.isEmpty ? CSVText.columnName(place) : name
  }

  private static let foreignUnits: Set<String> = [
    "m", "dm", "µm", "μm", "um", "in", "inch", "inches", "px", "pixel", "pixels", "voxel", "voxels",
  ]

  /// What stands outside and inside round and square brackets.
  private static func parted(_ name: String) -> (outside: String, inside: String) {
    var outside = ""
    var inside = ""
    var depth = 0
    for character in name {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default:
        if depth > 0 { inside.append(character) } else { outside.append(character) }
      }
    }
    return (Cleaned.text(outside), Cleaned.text(inside))
  }
}
