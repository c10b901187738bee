import Foundation

/// Whether tests run in full, as `make soak` has them, or bounded, as every change has them.
public enum Soak {
  /// Whether they run in full.
  public static let isOn = ProcessInfo.processInfo.environment["SOAK"] != nil

  /// All of a list in full, else every `step`th and the last.
  public static func some<Element>(of all: [Element], every step: Int) -> [Element] {
    guard !isOn else { return all }
    return all.enumerated().filter { $0.offset % step == 0 || $0.offset == all.count - 1 }
      .map(\.element)
  }
}
