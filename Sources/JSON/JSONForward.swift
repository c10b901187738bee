/// A JSON text that is read once, forwards, by somebody who asks for values in the order in which they
/// stand.
///
/// Nothing is noted of what was read, so that a file as this program writes it costs little more than
/// its values. At the first thing that is not as it was asked for (another order, a member that nobody
/// asks for, two of one name, a mistake) it gives up: ``isLost``. A ``JSONDocument`` then reads the text
/// again, and knows what is wrong and where.
public struct JSONForward: Sendable {
  /// The text.
  @usableFromInline let bytes: [UInt8]
  /// Where reading goes on.
  @usableFromInline var at: Int
  /// Whether it gave up: nothing that was read may be used.
  public private(set) var isLost = false

  /// The members of an object, each asked for by name in their order.
  public struct Members: Sendable {
    /// Whether the next name has yet to be found: its place is only known once the value before it has
    /// been read.
    @usableFromInline var isUnread = false
    /// Where the next name begins, after its quote.
    @usableFromInline var name = 0
    /// How the next name begins; 0 where there is none.
    @usableFromInline var start: UInt64 = 0
  }

  /// The elements of an array.
  public struct Elements: Sendable {
    fileprivate var isFirst = true
  }

  /// A text to be read from its beginning.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.span.endOfSpace(from: 0)
    isLost = bytes.count > JSONDocument.mostBytes
  }

  /// Where its only value stands.
  public var root: JSONPlace { JSONPlace(at) }

  /// Whether everything was read, and nothing follows it.
  public var isAtEnd: Bool { !isLost && bytes.span.endOfSpace(from: at) == bytes.count }

  // A span is asked for each time: one that is held would keep `at` from being changed.

  @inline(__always)
  private func endOfSpace(from place: Int) -> Int { bytes.span.endOfSpace(from: place) }

  @inline(__always)
  private func has(_ byte: UInt8, at place: Int) -> Bool { bytes.span.has(byte, at: place) }

  /// Steps over a byte that must stand here.
  private mutating func step(over byte: UInt8, at place: JSONPlace) -> Bool {
    guard !isLost, place.index == at, at < bytes.count, bytes[at] == byte else {
      giveUp()
      return false
    }
    at &+= 1
    return true
  }
}

extension JSONForward: JSONSource {
  /// Places are not kept.
  @inlinable public static var explains: Bool { false }
  /// None.
  @inlinable public var document: JSONDocument? { nil }

  /// Gives up: whoever asked has to read the text another way.
  public mutating func giveUp() { isLost = true }

  // MARK: Objects

  /// The members of the object at a place; nil for anything else.
  public mutating func object(at place: JSONPlace) -> Members? {
    guard step(over: UInt8(ascii: "{"), at: place) else { return nil }
    let start = endOfSpace(from: at)
    var members = Members()
    if has(UInt8(ascii: "}"), at: start) {
      at = start &+ 1
    } else {
      findName(start, &members)
    }
    return members
  }

  /// Where the value of the next member stands where it has this name; else nil.
  ///
  /// That another one is next costs one comparison.
  @inlinable
  @inline(__always)
  public mutating func take(_ name: MemberName, from members: inout Members) -> JSONPlace? {
    if members.isUnread { goOn(&members) }
    guard (members.start ^ name.start) & name.mask == 0 else { return nil }
    return name.count < 8
      ? value(&members, after: members.name &+ name.count) : takeLong(name, &members)
  }

  /// Takes the next member, of which the name begins with the first eight letters of this one.
  @usableFromInline
  mutating func takeLong(_ name: MemberName, _ members: inout Members) -> JSONPlace? {
    let letters = unsafe UnsafeBufferPointer(start: name.text.utf8Start, count: name.count)
    let end = members.name &+ name.count
    guard has(UInt8(ascii: "\""), at: end),
      bytes.span.holds(unsafe letters.span, at: members.name)
    else { return nil }
    return value(&members, after: end)
  }

  /// Where the value stands of the next member, whose name ends before the quote at a place.
  @usableFromInline
  mutating func value(_ members: inout Members, after quote: Int) -> JSONPlace? {
    let colon = endOfSpace(from: quote &+ 1)
    guard has(UInt8(ascii: ":"), at: colon) else {
      giveUp()
      return nil
    }
    members.isUnread = true
    at = endOfSpace(from: colon &+ 1)
    return JSONPlace(at)
  }

  /// Finds the next name after a value, or the end of the object.
  @usableFromInline
  mutating func goOn(_ members: inout Members) {
    members.isUnread = false
    members.start = 0
    let here = endOfSpace(from: at)
    if has(UInt8(ascii: ","), at: here) {
      findName(endOfSpace(from: here &+ 1), &members)
    } else if has(UInt8(ascii: "}"), at: here) {
      at = here &+ 1
    } else {
      giveUp()
    }
  }

  /// Finds the name in quotes that must begin here.
  private mutating func findName(_ start: Int, _ members: inout Members) {
    guard !isLost, has(UInt8(ascii: "\""), at: start) else {
      giveUp()
      return
    }
    members.name = start &+ 1
    members.start = bytes.span.upToEightBytes(at: start &+ 1)
  }

  /// Whether every member was asked for.
  public mutating func isEmpty(_ members: inout Members) -> Bool {
    if members.isUnread { goOn(&members) }
    return members.start == 0
  }

  /// Not known: none.
  public func rest(_ members: Members) -> [JSONMember] { [] }

  /// The members of the object at a place with their names; nil for anything else.
  public mutating func namedValues(at place: JSONPlace) -> Members? { object(at: place) }

  /// The next of them; nil after the last.
  public mutating func next(_ members: inout Members) -> (name: String, value: JSONPlace)? {
    if isEmpty(&members) || isLost { return nil }
    let quote = bytes.span.endOfPlainText(from: members.name)
    guard has(UInt8(ascii: "\""), at: quote) else {
      giveUp()
      return nil
    }
    let name = text(members.name..<quote, isASCII: true)
    return value(&members, after: quote).map { (name, $0) }
  }

  // MARK: Arrays

  /// The elements of the array at a place; nil for anything else.
  public mutating func array(at place: JSONPlace) -> Elements? {
    step(over: UInt8(ascii: "["), at: place) ? Elements() : nil
  }

  /// The next of them; nil after the last.
  public mutating func next(_ elements: inout Elements) -> JSONPlace? {
    if isLost { return nil }
    let here = endOfSpace(from: at)
    if has(UInt8(ascii: "]"), at: here) {
      at = here &+ 1
      return nil
    }
    if elements.isFirst {
      elements.isFirst = false
      at = here
    } else if has(UInt8(ascii: ","), at: here) {
      at = endOfSpace(from: here &+ 1)
    } else {
      giveUp()
      return nil
    }
    return JSONPlace(at)
  }

  /// Not known: none are counted.
  @inlinable public func count(_ elements: Elements) -> Int { 0 }

  // MARK: Single values

  /// The value of `true` and `false`; nil for anything else.
  public mutating func bool(at place: JSONPlace) -> Bool? {
    if step(over: "true", at: place) { return true }
    if step(over: "false", at: place) { return false }
    giveUp()
    return nil
  }

  private mutating func step(over word: StaticString, at place: JSONPlace) -> Bool {
    let letters = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard place.index == at, at <= bytes.count &- letters.count,
      bytes.span.holds(unsafe letters.span, at: at)
    else { return false }
    at &+= letters.count
    return true
  }

  /// The text of a string; nil for anything else.
  public mutating func string(at place: JSONPlace) -> String? {
    guard let found = endOfString(at: place) else { return nil }
    let inside = place.index &+ 1..<at &- 1
    if found.isEscaped {
      let decoded = JSONEscape.decoded(inside, in: bytes.span)
      return JSONStorage.string(decoded.span, isASCII: false)
    }
    return text(inside, isASCII: found.isASCII)
  }

  private func text(_ range: Range<Int>, isASCII: Bool) -> String {
    JSONStorage.string(bytes.span.extracting(range), isASCII: isASCII)
  }

  /// Steps over the string at a place; says what is in it, nil where there is none.
  @usableFromInline
  mutating func endOfString(at place: JSONPlace) -> JSONScanner.Inside? {
    guard step(over: UInt8(ascii: "\""), at: place) else { return nil }
    var inside = JSONScanner.Inside()
    do throws(JSONScanner.Fault) {
      let end = try JSONScanner.end(ofStringAt: place.index, in: bytes.span, &inside)
      at = end
      return inside
    } catch {
      giveUp()
      return nil
    }
  }

  /// What somebody reads from the bytes of the text of a string; nil for anything else, and where it has
  /// escapes, which nothing needs that is read this way.
  @inlinable
  public mutating func withText<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result? {
    guard let inside = endOfString(at: place), !inside.isEscaped else { return nil }
    return read(bytes.span.extracting(place.index &+ 1..<at &- 1))
  }

  /// What somebody reads from the digits of a number, who must refuse what is none; nil for anything
  /// else.
  @inlinable
  public mutating func withNumber<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result? {
    guard !isLost, place.index == at else { return nil }
    at = endOfNumber()
    return read(bytes.span.extracting(place.index..<at))
  }

  /// Where the signs end that a number may have.
  @usableFromInline
  func endOfNumber() -> Int {
    let text = bytes.span
    var end = at
    while end < text.count {
      switch text[end] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        end &+= 1
      default: return end
      }
    }
    return end
  }
}
