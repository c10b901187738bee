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
    /// The name that is next.
    @usableFromInline var name = Name.none
  }

  /// A name between its quotes.
  @usableFromInline
  struct Name: Sendable {
    /// Where it begins.
    @usableFromInline var place: Int
    /// How many bytes it has; less than none where there is no name.
    @usableFromInline var count: Int
    /// Up to eight bytes of it, the first of them lowest, and 0 after the last.
    @usableFromInline var start: UInt64
    /// Where its value stands; 0 where that has yet to be looked for.
    @usableFromInline var value = 0

    /// Where there is no name.
    static let none = Name(place: 0, count: -1, start: 0)
    /// Where its last quote stands.
    var quote: Int { place &+ count }
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
    } else if has(UInt8(ascii: "\""), at: start) {
      findName(start &+ 1, &members)
    } else {
      giveUp()
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
    guard members.name.start == name.start else { return nil }
    // A short name is known by its beginning and its length.
    guard name.count <= 8, members.name.count == name.count, members.name.value > 0 else {
      return takeAlike(name, &members)
    }
    members.isUnread = true
    at = members.name.value
    return JSONPlace(at)
  }

  /// Takes the next member, whose name begins as this one does.
  @usableFromInline
  mutating func takeAlike(_ name: MemberName, _ members: inout Members) -> JSONPlace? {
    guard members.name.count == name.count else { return nil }
    if name.count > 8 {
      let letters = unsafe UnsafeBufferPointer(start: name.text.utf8Start, count: name.count)
      guard bytes.span.holds(unsafe letters.span, at: members.name.place) else { return nil }
    }
    return value(&members)
  }

  /// Where the value of the next member stands.
  @inline(__always)
  private mutating func value(_ members: inout Members) -> JSONPlace? {
    guard members.name.value > 0 || lookForValue(&members) else { return nil }
    members.isUnread = true
    at = members.name.value
    return JSONPlace(at)
  }

  /// Looks for the value of the next member behind a colon and any space.
  @inline(never)
  private mutating func lookForValue(_ members: inout Members) -> Bool {
    let colon = endOfSpace(from: members.name.quote &+ 1)
    guard has(UInt8(ascii: ":"), at: colon) else {
      giveUp()
      return false
    }
    members.name.value = endOfSpace(from: colon &+ 1)
    return true
  }

  /// Finds the next name after a value, or the end of the object.
  @usableFromInline
  mutating func goOn(_ members: inout Members) {
    members.isUnread = false
    members.name = .none
    if isLost { return }
    if let start = bytes.span.nameAfterComma(at: at) {
      findName(start, &members)
    } else {
      goOnAnyhow(&members)
    }
  }

  /// The same where anything else than a comma follows, or more space.
  @inline(never)
  private mutating func goOnAnyhow(_ members: inout Members) {
    let here = endOfSpace(from: at)
    if has(UInt8(ascii: ","), at: here) {
      let start = endOfSpace(from: here &+ 1)
      if has(UInt8(ascii: "\""), at: start) {
        findName(start &+ 1, &members)
      } else {
        giveUp()
      }
    } else if has(UInt8(ascii: "}"), at: here) {
      at = here &+ 1
    } else {
      giveUp()
    }
  }

  /// Finds the name that begins here.
  ///
  /// What stands in it is only looked at when it is compared with another, which has no escapes.
  @inline(__always)
  private mutating func findName(_ start: Int, _ members: inout Members) {
    if let name = bytes.span.name(from: start) {
      members.name = name
    } else {
      giveUp()
    }
  }

  /// Whether every member was asked for.
  public mutating func isEmpty(_ members: inout Members) -> Bool {
    if members.isUnread { goOn(&members) }
    return members.name.count < 0
  }

  /// Not known: none.
  public func rest(_ members: Members) -> [JSONMember] { [] }

  /// The members of the object at a place with their names; nil for anything else.
  public mutating func namedValues(at place: JSONPlace) -> Members? { object(at: place) }

  /// The next of them; nil after the last.
  public mutating func next(_ members: inout Members) -> (name: String, value: JSONPlace)? {
    if isEmpty(&members) || isLost { return nil }
    let (start, quote) = (members.name.place, members.name.quote)
    if let short = bytes.span.shortText(from: start) {
      return value(&members).map { (short.text, $0) }
    }
    guard bytes.span.endOfPlainString(from: start) == quote else {
      giveUp()
      return nil
    }
    let name = text(start..<quote, isASCII: true)
    return value(&members).map { (name, $0) }
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
    if !isLost, place.index == at, has(UInt8(ascii: "\""), at: at),
      let short = bytes.span.shortText(from: at &+ 1)
    {
      at = short.quote &+ 1
      return short.text
    }
    return longString(at: place)
  }

  /// The same of any string.
  @inline(never)
  private mutating func longString(at place: JSONPlace) -> String? {
    guard step(over: UInt8(ascii: "\""), at: place) else { return nil }
    let start = at
    guard let found = endOfString() else { return nil }
    let inside = start..<at &- 1
    if found.isEscaped {
      let decoded = JSONEscape.decoded(inside, in: bytes.span)
      return JSONStorage.string(decoded.span, isASCII: false)
    }
    return text(inside, isASCII: found.isASCII)
  }

  private func text(_ range: Range<Int>, isASCII: Bool) -> String {
    JSONStorage.string(bytes.span.extracting(range), isASCII: isASCII)
  }

  /// Steps over a string of which the quote was read; says what is in it, nil where it is none.
  private mutating func endOfString() -> JSONScanner.Inside? {
    var inside = JSONScanner.Inside()
    do throws(JSONScanner.Fault) {
      let end = try JSONScanner.end(ofStringAt: at &- 1, in: bytes.span, &inside)
      at = end
      return inside
    } catch {
      giveUp()
      return nil
    }
  }

  /// What somebody reads from the bytes of the text of a string; nil for anything else, and where it has
  /// anything but plain ASCII in it, which nothing has that is read this way.
  @inlinable
  public mutating func withText<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result? {
    guard let quote = endOfPlainString(at: place) else { return nil }
    return read(bytes.span.extracting(place.index &+ 1..<quote))
  }

  /// Steps over a string of plain ASCII; says where its last quote stands, nil where there is none.
  @usableFromInline
  mutating func endOfPlainString(at place: JSONPlace) -> Int? {
    guard step(over: UInt8(ascii: "\""), at: place) else { return nil }
    guard let quote = bytes.span.endOfPlainString(from: at) else {
      giveUp()
      return nil
    }
    at = quote &+ 1
    return quote
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
    while end < text.count, Self.isNumeric(text[end]) { end &+= 1 }
    return end
  }

  /// Whether a byte is a digit, a sign, a point or an E; also for a slash, which whoever reads a number
  /// refuses, and not for a comma.
  @inline(__always)
  private static func isNumeric(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "-") <= UInt8(ascii: "9") &- UInt8(ascii: "-") || byte == UInt8(ascii: "e")
      || byte == UInt8(ascii: "E") || byte == UInt8(ascii: "+")
  }
}
