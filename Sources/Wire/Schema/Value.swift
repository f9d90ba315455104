package import Base
internal import Synchronization

/// A value of any shape. Structures are `Record`s, whose members stand in slots in the order of the model.
package enum Value: Sendable, Hashable {
    case none
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])
    case timestamp(Instant)
    case list([Value])
    case map([Entry])
    case record(Record)
    case document(JSON)
    case stream(ByteStream)

    package struct Entry: Sendable, Hashable {
        package let key: String
        package let value: Value
        package init(_ key: String, _ value: Value) { (self.key, self.value) = (key, value) }
    }

    package var isNone: Bool { if case .none = self { true } else { false } }
}

/// The members of one structure, each in the slot of its place in the model. A slot is `.none` where the member is
/// absent.
package struct Record: Sendable, Hashable {
    package var slots: [Value]

    package init(_ slots: [Value]) { self.slots = slots }
    package init(memberCount: Int) { slots = Array(repeating: .none, count: memberCount) }

    package subscript(slot: Int) -> Value {
        _read { yield slots[slot] }
        _modify { yield &slots[slot] }
    }
}

/// A typed view of a record; generated for every structure of a served operation.
package protocol Structure: Sendable, Hashable, WireValue {
    static var memberCount: Int { get }
    var record: Record { get set }
    init(record: Record)
}

/// The input or output of an operation that has none.
package struct Empty: Structure {
    package static let memberCount = 0
    package var record = Record([])
    package init() {}
    package init(record: Record) { self.record = record }
}

/// What a slot can hold as a Swift value.
package protocol WireValue: Sendable {
    /// Nil when the slot holds something else, which a decoded record never does.
    init?(wire: Value)
    var wire: Value { get }
}

extension Structure {
    package init?(wire: Value) {
        guard case .record(let record) = wire else { return nil }
        self.init(record: record)
    }
    package var wire: Value { .record(record) }

    /// A structure without members: what a required member reads as in a value that this program built without it.
    /// Input has passed validation, so it never reads so.
    package static var fallback: Self { Self(record: Record(memberCount: memberCount)) }

    /// The member in `slot`, or nil where it is absent.
    package func slot<T: WireValue>(_ slot: Int) -> T? { T(wire: record.slots[slot]) }
    package mutating func setSlot<T: WireValue>(_ slot: Int, _ value: T?) { record.slots[slot] = .of(value) }

    package func slotList<T: WireValue>(_ slot: Int) -> [T]? { WireList(wire: record.slots[slot])?.elements }
    package mutating func setSlotList<T: WireValue>(_ slot: Int, _ value: [T]?) {
        record.slots[slot] = .of(value.map { WireList($0) })
    }

    package func slotMap<T: WireValue>(_ slot: Int) -> [String: T]? { WireMap(wire: record.slots[slot])?.dictionary }
    package mutating func setSlotMap<T: WireValue>(_ slot: Int, _ value: [String: T]?) {
        record.slots[slot] = .of(value.map { WireMap($0) })
    }
}

extension Value {
    /// The value of a member that may be absent.
    package static func of(_ value: (some WireValue)?) -> Value { value?.wire ?? .none }
}

extension Bool: WireValue {
    package init?(wire: Value) {
        guard case .bool(let value) = wire else { return nil }
        self = value
    }
    package var wire: Value { .bool(self) }
}

extension Int: WireValue {
    package init?(wire: Value) {
        guard case .integer(let value) = wire else { return nil }
        self = Int(value)
    }
    package var wire: Value { .integer(Int64(self)) }
}

extension Double: WireValue {
    package init?(wire: Value) {
        switch wire {
        case .double(let value): self = value
        case .integer(let value): self = Double(value)
        default: return nil
        }
    }
    package var wire: Value { .double(self) }
}

extension String: WireValue {
    package init?(wire: Value) {
        guard case .string(let value) = wire else { return nil }
        self = value
    }
    package var wire: Value { .string(self) }
}

extension [UInt8]: WireValue {
    package init?(wire: Value) {
        guard case .blob(let value) = wire else { return nil }
        self = value
    }
    package var wire: Value { .blob(self) }
}

extension Instant: WireValue {
    package init?(wire: Value) {
        guard case .timestamp(let value) = wire else { return nil }
        self = value
    }
    package var wire: Value { .timestamp(self) }
}

extension JSON: WireValue {
    package init?(wire: Wire.Value) {
        guard case .document(let value) = wire else { return nil }
        self = value
    }
    package var wire: Wire.Value { .document(self) }
}

extension ByteStream: WireValue {
    /// A body that came whole is a stream of one part.
    package static func of(_ bytes: [UInt8]) -> ByteStream {
        let rest = Mutex(bytes.isEmpty ? nil : bytes)
        return ByteStream(length: bytes.count) { rest.withLock { $0.take() } }
    }
}

extension WireValue where Self == ByteStream {
    package init?(wire: Value) {
        switch wire {
        case .stream(let stream): self = stream
        case .blob(let bytes): self = ByteStream.of(bytes)
        default: return nil
        }
    }
    package var wire: Value { .stream(self) }
}

/// A list member. A type of its own keeps `[UInt8]` free for blobs.
package struct WireList<Element: WireValue>: WireValue {
    package let elements: [Element]
    package init(_ elements: [Element]) { self.elements = elements }
    package init?(wire: Value) {
        guard case .list(let values) = wire else { return nil }
        elements = values.compactMap { Element(wire: $0) }
    }
    package var wire: Value { .list(elements.map { $0.wire }) }
}

/// A map member, in the order of the message.
package struct WireMap<Element: WireValue>: WireValue {
    package let entries: [(String, Element)]
    package init(_ entries: [String: Element]) {
        self.entries = entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    package init?(wire: Value) {
        guard case .map(let values) = wire else { return nil }
        entries = values.compactMap { entry in Element(wire: entry.value).map { (entry.key, $0) } }
    }
    package var wire: Value { .map(entries.map { .init($0.0, $0.1.wire) }) }
    package var dictionary: [String: Element] { Dictionary(entries) { _, last in last } }
}

extension WireValue where Self: CaseIterable & RawRepresentable, RawValue == String {
    /// The first value of the set: what a required member reads as in a value that this program built without it.
    package static var fallback: Self {
        guard let first = allCases.first else { preconditionFailure("an enumeration without values") }
        return first
    }
}

/// A string of a closed set, as an enumeration.
extension WireValue where Self: RawRepresentable, RawValue == String {
    package init?(wire: Value) {
        guard case .string(let value) = wire else { return nil }
        self.init(rawValue: value)
    }
    package var wire: Value { .string(rawValue) }
}
