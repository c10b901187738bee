/// Lanes above one axis: timelines, sums, markers, label ribbons, spiders.
///
/// Everything stands in the coordinates of the data: days since 1970 from left to right, and in a lane
/// with a scale whole numbers from bottom to top; bars begin at zero. Where it falls on the screen is
/// the renderer's.
public struct Plot: Hashable, Sendable {
  /// What stands in a lane.
  public enum Item: Hashable, Sendable {
    /// Something that lasted; what goes on has a sign at its end.
    case interval(from: Int, to: Int, goesOn: Bool, label: String, tone: Tone)
    /// A stretch in which something is lacking.
    case gap(from: Int, to: Int, label: String)
    /// Something that happened, `count` times on that day.
    case point(at: Int, Mark, count: Int, label: String, tone: Tone)
    /// A bar from zero with its value in words.
    case bar(at: Int, value: Int, label: String, tone: Tone)
    /// Values joined by a line; a gap where one is missing. Its name stands at its end.
    case line([Point], label: String, tone: Tone)
    /// Words at a day.
    case word(at: Int, Line)
    /// A line across at a value.
    case level(Int, label: String, tone: Tone)

    /// The day that it begins on; nil for what has no day.
    public var day: Int? {
      switch self {
      case .interval(let day, _, _, _, _), .gap(let day, _, _), .point(let day, _, _, _, _),
        .bar(let day, _, _, _), .word(let day, _):
        day
      case .line(let points, _, _): points.first?.at
      case .level: nil
      }
    }
  }

  /// A value on a day.
  public struct Point: Hashable, Sendable {
    /// The day.
    public var at: Int
    /// The value; nil where nothing was measured.
    public var value: Int?

    /// A value on a day.
    public init(at: Int, value: Int?) {
      self.at = at
      self.value = value
    }
  }

  /// One lane.
  public struct Lane: Hashable, Sendable {
    /// Unique in the plot.
    public var id: String
    /// What stands to the left of it.
    public var label: String
    /// Rows it takes where there is room.
    public var height: Int
    /// Rows it takes at least.
    public var least: Int
    /// 0 is always there; the highest goes first where there is no room.
    public var priority: Int
    /// From where to where its values go; nil for a lane without values.
    public var scale: ClosedRange<Int>?
    /// Whether the name of the last interval has to be there, on the one before it where need be.
    public var isRibbon = false
    /// What stands in it.
    public var items: [Item]

    /// A lane; one without `least` is as high as `height` or not there.
    public init(
      _ id: String, label: String, height: Int = 1, least: Int? = nil, priority: Int = 0,
      scale: ClosedRange<Int>? = nil, items: [Item]
    ) {
      self.id = id
      self.label = label
      self.height = height
      self.least = least ?? height
      self.priority = priority
      self.scale = scale
      self.items = items
    }
  }

  /// A name on the axis.
  public struct Tick: Hashable, Sendable {
    /// The day it begins at.
    public var at: Int
    /// The name.
    public var label: String

    /// A name on the axis.
    public init(at: Int, label: String) {
      self.at = at
      self.label = label
    }
  }

  /// The days from the left edge to the right.
  public var days: ClosedRange<Int>
  /// The names on the axis from left to right.
  public var ticks: [Tick]
  /// The lanes from top to bottom.
  public var lanes: [Lane]
  /// The day under the cursor.
  public var cursor: Int?
  /// Whether the axis stands above the lanes and says how many days a column is.
  public var isAxisOnTop: Bool

  /// A plot.
  public init(
    days: ClosedRange<Int>, ticks: [Tick] = [], lanes: [Lane], cursor: Int? = nil,
    isAxisOnTop: Bool = false
  ) {
    self.days = days
    self.ticks = ticks
    self.lanes = lanes
    self.cursor = cursor
    self.isAxisOnTop = isAxisOnTop
  }
}
