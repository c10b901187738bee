internal import Oncology
internal import Store

/// What commands need that write: when it is, who asks, and where backups go.
struct Writing {
  let now: Instant
  let author: String
  let state: String

  /// What the environment gives, and the person that was named.
  ///
  /// - Throws: ``UserError`` when there is no state folder, or the clock is off by centuries.
  init(by author: String?) throws(UserError) {
    guard let state = Environment.statePath else {
      throw UserError(
        .usage, "There is no place for backups.", hint: "Set HOME, or XDG_STATE_HOME.")
    }
    guard let now = Clock.now() else {
      throw UserError(.store, "This machine's clock says no year from 1800 to 2999.")
    }
    self.state = state
    self.now = now
    self.author = author ?? Environment.account
  }
}
