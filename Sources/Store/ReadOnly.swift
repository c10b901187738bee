/// Why a store, or one file of it, is read and never written.
public enum ReadOnly: Hashable, Sendable {
  /// It was opened to be read.
  case asked
}
