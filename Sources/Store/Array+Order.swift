internal import Oncology

extension [CaseID] {
  /// The same ids in their order.
  ///
  /// They are ASCII, and most differ in the first eight characters, which compare as one number.
  var inOrder: [CaseID] {
    map { (start: $0.start, id: $0) }
      .sorted { $0.start != $1.start ? $0.start < $1.start : $0.id < $1.id }
      .map(\.id)
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
