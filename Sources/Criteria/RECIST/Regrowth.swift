internal import Oncology

/// What is back of the disease that a complete response had cleared (R11-L-6, R11-L-5).
enum Regrowth {
  /// Nothing that was seen: a lesion was not examined, a marker rose, something new may be one.
  case nothing
  /// Nothing but nodes of 10 to 14.9 mm that grew by less than 5 mm: to be looked at again
  /// (solid-rules 8, row 3).
  case smallNodes([String])
  /// These lesions, or disease that the reader does not name.
  case disease([String])

  /// Looks for what is there at a follow-up; only a complete response goes before it.
  init(_ course: SolidCourse, at place: Int) {
    let reading = course.followUps[place]
    var back = course.targets.filter { target in
      reading.targets[target.id]?.contribution != nil
        && !TargetResponse.isGone(target, course.targets, reading.targets)
    }.map(\.id)
    switch reading.nonTarget.bar {
    case .lesions(let ids): back += ids
    case .word:
      self = .disease(back)
      return
    case .marker, nil: break
    }
    let areSmallNodes = back.allSatisfy { course.isSmallNode($0, at: place) }
    self = back.isEmpty ? .nothing : areSmallNodes ? .smallNodes(back) : .disease(back)
  }
}

extension SolidCourse {
  fileprivate func isSmallNode(_ lesion: String, at place: Int) -> Bool {
    let earlier = followUps[..<place].compactMap { shortAxis(of: lesion, in: $0) }
    guard let axis = shortAxis(of: lesion, in: followUps[place]), let smallest = earlier.min()
    else { return false }
    return axis < RECIST11.Limits.targetNode
      && axis - smallest < RECIST11.Limits.progressionGrowth
  }

  private func shortAxis(of lesion: String, in reading: TimePoint) -> Length? {
    let isNode = targets.contains { $0.id == lesion && $0.isNode }
    return isNode ? reading.targets[lesion]?.contribution : reading.nonTargetNodes[lesion]
  }
}
