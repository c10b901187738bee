public import ArgumentParser
internal import Oncology
internal import Store

/// How results are printed.
public enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case text
  /// One JSON object a line, stable in keys and order.
  case json
}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument, Sendable {
  let day: CalendarDate

  init?(argument: String) {
    guard let day = CalendarDate(argument) else { return nil }
    self.day = day
  }
}

/// A store by its path, and the day that counts as today in it.
struct OpenedStore {
  let store: CaseStore
  let today: CalendarDate

  /// Opens the store at a path, or the default one.
  ///
  /// - Throws: ``UserError`` when there is none.
  init(_ path: String?, asOf day: DayArgument? = nil) throws(UserError) {
    guard let path = path ?? Environment.storePath else {
      throw UserError(
        .usage, "No store was given.", hint: "Give its path, or set TUMORBOARD_STORE.")
    }
    do throws(CaseStore.Failure) {
      store = try CaseStore(path: path)
    } catch {
      throw UserError(error)
    }
    today = day?.day ?? store.description.today ?? Clock.today()
  }

  /// The ids that were asked for, each checked to be there; all of them when none was.
  ///
  /// - Throws: ``UserError`` for an id that is not in the store.
  func ids(_ names: [String]) throws(UserError) -> [CaseID] {
    if names.isEmpty { return store.caseIDs }
    var ids: [CaseID] = []
    for name in names {
      guard let id = CaseID(name), store.caseIDs.contains(id) else {
        throw UserError(
          .usage, "There is no case \(Output.safe(name)) in the store.",
          hint: "List the cases with: tumorboard list STORE")
      }
      ids.append(id)
    }
    return ids
  }
}
