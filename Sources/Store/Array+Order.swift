internal import Oncology

extension [CaseID] {
  /// The same ids in their order.
  ///
  /// They are ASCII, and most differ in the first eight characters, which compare as one number.
  var inOrder: [CaseID] {
    zip(0..., self).map { (start: $1.start, place: $0) }
      .sorted { $0.start != $1.start ? $0.start < $1.start : self[$0.place] < self[$1.place] }
      .map { self[$0.place] }
  }
}

extension CaseID {
  /// The first eight characters, the first of them highest; nothing stands for those it has not.
  fileprivate var start: UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 64
    for byte in text.utf8.prefix(8) {
      shift -= 8
      result |= UInt64(byte) << shift
    }
    return result
  }
}
