/// Why a store, or one file of it, is read and never written.
public enum ReadOnly: Hashable, Sendable {
  /// It was opened to be read.
  case asked
  /// It is of a newer format than this program writes: what is not understood would be lost.
  case newer(format: Int)
  /// It is of an older format, and has to be migrated first.
  case older(format: Int)
}
