internal import Base

/// What events, or parts of them, look like, as far as they have been seen.
///
/// Shapes are merged as values come in any order: what two values have in common stays, what one of them lacks is
/// optional, and of two types that differ the wider one is taken, at last anything.
struct EventShape: Hashable, Sendable {
    indirect enum Kind: Hashable, Sendable {
        /// Nothing but null was seen.
        case nothing
        case boolean
        case number
        /// Whole numbers, of which one is beyond 32 bits: AWS gives others the type of all numbers.
        case long
        case string
        /// Texts that are times, all of them.
        case dateTime
        /// Nil where no array had an element.
        case array(EventShape?)
        case object(Members)
        case anything
    }

    struct Members: Hashable, Sendable {
        var shapes: [String: EventShape] = [:]
        /// Those that every object had.
        var required: Set<String> = []
    }

    /// Why an event is not looked at: it is nested more deeply than AWS follows.
    struct TooDeep: Error {}

    var kind: Kind
    /// Whether null was among the values.
    var isNullable = false

    init(_ kind: Kind, isNullable: Bool = false) { (self.kind, self.isNullable) = (kind, isNullable) }

    init(_ json: JSON) throws(TooDeep) { try self.init(json, level: 1) }

    private init(_ json: JSON, level: Int) throws(TooDeep) {
        guard level <= LimitsSchemas.levels else { throw TooDeep() }
        switch json {
        case .null: self.init(.nothing, isNullable: true)
        case .bool: self.init(.boolean)
        case .integer(let number): self.init(Int32(exactly: number) == nil ? .long : .number)
        case .double: self.init(.number)
        case .string(let text): self.init(Self.isTime(text) ? .dateTime : .string)
        case .array(let elements):
            var common: EventShape?
            for element in elements {
                let shape = try EventShape(element, level: level + 1)
                if common?.merge(shape) == nil { common = shape }
            }
            self.init(.array(common))
        case .object(let object):
            var members = Members()
            for (name, value) in object { members.shapes[name] = try EventShape(value, level: level + 1) }
            members.required = Set(object.keys)
            self.init(.object(members))
        }
    }

    /// A date alone is a text like others, as is a time without a zone.
    private static func isTime(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (20...40).contains(bytes.count), bytes.dropFirst(10).first == UInt8(ascii: "T") else { return false }
        return CalendarDate.instant(iso8601: text) != nil
    }

    /// How many shapes it is made of.
    var parts: Int {
        switch kind {
        case .array(let element): 1 + (element?.parts ?? 0)
        case .object(let members): members.shapes.values.reduce(1) { $0 + $1.parts }
        default: 1
        }
    }

    /// What values of both shapes have in common.
    func merging(_ other: EventShape) -> EventShape {
        var common = self
        common.merge(other)
        return common
    }

    /// Takes in another shape, in a time that grows with that one alone: an array may have thousands of elements.
    mutating func merge(_ other: EventShape) {
        isNullable = isNullable || other.isNullable
        // What is taken out of the kind is taken away from it, so that it is changed in place.
        if case .object(var members) = kind, case .object(let others) = other.kind {
            kind = .nothing
            members.merge(others)
            kind = .object(members)
        } else if case .array(var element?) = kind, case .array(let others?) = other.kind {
            kind = .nothing
            element.merge(others)
            kind = .array(element)
        } else {
            kind = Self.merge(kind, other.kind)
        }
    }

    private static func merge(_ first: Kind, _ second: Kind) -> Kind {
        switch (first, second) {
        case (.nothing, let other), (let other, .nothing): other
        case (.number, .long), (.long, .number): .number
        case (.string, .dateTime), (.dateTime, .string): .string
        case (.array(let first), .array(let second)): .array(first ?? second)
        default: first == second ? first : .anything
        }
    }
}

extension EventShape.Members {
    fileprivate mutating func merge(_ other: Self) {
        for (name, shape) in other.shapes {
            if shapes[name]?.merge(shape) == nil { shapes[name] = shape }
        }
        required = required.filter { other.required.contains($0) }
    }
}

// MARK: - As it is stored

extension EventShape {
    /// A word, behind a `?` where null may be; arrays with their element, objects with their members, of which those
    /// that may be missing stand in a list.
    var json: JSON {
        let mark = isNullable ? "?" : ""
        switch kind {
        case .nothing: return .string(mark + "nothing")
        case .boolean: return .string(mark + "boolean")
        case .number: return .string(mark + "number")
        case .long: return .string(mark + "long")
        case .string: return .string(mark + "string")
        case .dateTime: return .string(mark + "time")
        case .anything: return .string(mark + "anything")
        case .array(let element): return .array([.string(mark + "array")] + [element].compactMap { $0?.json })
        case .object(let members):
            let names = members.shapes.keys.sorted()
            return [
                .string(mark + "object"),
                .object(JSONObject(names.map { ($0, members.shapes[$0]?.json ?? .null) })),
                .array(names.filter { !members.required.contains($0) }.map { .string($0) }),
            ]
        }
    }

    /// Nil when the row is of another shape.
    init?(stored json: JSON) {
        guard var word = json.string ?? json[0]?.string else { return nil }
        let isNullable = word.hasPrefix("?")
        if isNullable { word.removeFirst() }
        let kind: Kind
        switch word {
        case "nothing": kind = .nothing
        case "boolean": kind = .boolean
        case "number": kind = .number
        case "long": kind = .long
        case "string": kind = .string
        case "time": kind = .dateTime
        case "anything": kind = .anything
        case "array": kind = .array(json[1].flatMap { EventShape(stored: $0) })
        case "object":
            var members = Members()
            for (name, value) in json[1]?.object ?? [:] {
                guard let shape = EventShape(stored: value) else { return nil }
                members.shapes[name] = shape
            }
            let optional = Set((json[2]?.array ?? []).compactMap(\.string))
            members.required = Set(members.shapes.keys).subtracting(optional)
            kind = .object(members)
        default: return nil
        }
        self.init(kind, isNullable: isNullable)
    }
}
