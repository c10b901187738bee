internal import Glibc

/// What libFuzzer calls with each input; which reader gets it is said by `FUZZ_TARGET`.
///
/// A target ends the process where something is wrong: a refusal without a sentence, a control byte on
/// the screen, a file that was changed. Time and memory are libFuzzer's to watch (-timeout, -rss_limit_mb).
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = data.map { Array(UnsafeBufferPointer(start: $0, count: size)) } ?? []
  target.run(bytes)
  return 0
}

private let target: Target = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = Target(rawValue: name) else {
    let names = Target.allCases.map(\.rawValue).joined(separator: ", ")
    print("FUZZ_TARGET is one of: \(names)")
    exit(2)
  }
  return target
}()
