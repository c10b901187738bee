import Criteria
import Foundation
import Oncology
import Register
import Session
import Status
import Store
import TestKit

/// A private copy of the sample cases, listed once: tables of key scripts open them hundreds of times.
final class Samples: Sendable {
  /// The samples as they are.
  static let whole = Result { try Samples(breaking: false) }

  /// How many there are.
  static var count: Int { (try? whole.get())?.listing.entries.count ?? 0 }

  private let folder: TemporaryFolder
  private let register: CaseRegister
  /// The store as the agenda shows it.
  let listing: Listing

  /// A copy; `broken` puts a mistake into the file of C-0137.
  init(breaking broken: Bool) throws {
    folder = try TemporaryFolder()
    let path = folder.path + "/samples"
    try SampleStore.makeCopy(at: path)
    if broken { try folder.write("{\"format\": 1,}", at: "samples/cases/C-0137.json") }
    let store = try CaseStore(path: path)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    register = CaseRegister(store, today: today, settings: Settings())
    listing = register.listing()
  }

  /// Every file of the store with what is in it.
  func contents() throws -> [String: Data] {
    let names = try folder.files()
    let contents = try names.map { name in
      (name, try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)")))
    }
    return Dictionary(uniqueKeysWithValues: contents)
  }

  /// What the first frame shows of it, and the rest unread.
  func glance(_ meetingID: String) -> Listing { register.listing(onlyMeeting: meetingID) }

  /// What a session asks of them.
  var access: StoreAccess {
    StoreAccess(
      begin: { _ in .success(()) }, list: { .success(self.listing) },
      glance: { .success(self.glance($0)) },
      open: { id, day in
        do throws(CaseFileError) {
          let evaluation = try self.register.evaluate(id, asOf: day)
          return .evaluation(evaluation, self.register.report(of: evaluation), .sound)
        } catch {
          return .unreadable(error.issues)
        }
      })
  }
}
