import Foundation
import Store
import Synchronization
import TestKit

/// One thing that goes wrong at one system call.
final class FaultPlan: Sendable {
  /// What goes wrong.
  enum Kind: String, CaseIterable, Sendable {
    /// The program dies in front of the call.
    case stop
    /// The program dies in the middle of a write.
    case shortAndStop
    /// The disk is full.
    case full
    /// The device fails.
    case failed
    /// The device fails after it did what was asked.
    case doneAndFailed
    /// A write takes half of the bytes.
    case short
    /// A write takes half of the bytes, and then the disk is full.
    case shortAndFull
    /// A signal interrupts the call.
    case interrupted

    /// All of them in full, else a death and a device that fails after it did its work.
    static let bounded = Soak.isOn ? allCases : [.stop, .doneAndFailed]

    /// Whether there is nobody left to tell.
    var dies: Bool { self == .stop || self == .shortAndStop }
  }

  private struct State {
    var count = 0
    var calls: [SystemCalls.Call] = []
  }

  private let kind: Kind?
  private let place: Int
  private let state = Mutex(State())

  /// A plan; without a kind nothing goes wrong.
  init(_ kind: Kind? = nil, at place: Int = 0) {
    self.kind = kind
    self.place = place
  }

  /// The calls that the plan looks at.
  var systemCalls: SystemCalls { SystemCalls { call, _ in self.fault(call) } }

  /// How many calls were made.
  var count: Int { state.withLock { $0.count } }

  /// What happens to the next call.
  func fault(_ call: SystemCalls.Call) -> SystemCalls.Fault? {
    let now = state.withLock { state in
      state.count += 1
      state.calls.append(call)
      return state.count
    }
    guard let kind, now >= place else { return nil }
    if now > place {
      switch kind {
      case .stop, .shortAndStop: return .refused(EIO)
      case .shortAndFull where now == place + 1: return .refused(ENOSPC)
      default: return nil
      }
    }
    switch kind {
    case .stop: return .refused(EIO)
    case .shortAndStop, .short, .shortAndFull: return call == .write ? .short : nil
    case .full: return .refused(ENOSPC)
    case .failed: return .refused(EIO)
    case .doneAndFailed: return call == .open ? .refused(EIO) : .doneAndRefused(EIO)
    case .interrupted: return .refused(EINTR)
    }
  }
}
