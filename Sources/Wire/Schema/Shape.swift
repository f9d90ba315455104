/// One shape of a service's model: what a value may be, how it is bound to the message, and what limits it has.
package final class Shape: Sendable {
    package enum Kind: Character, Sendable {
        case structure = "S"
        case union = "U"
        case list = "L"
        case map = "M"
        case string = "s"
        case integer = "i"
        case long = "l"
        case float = "f"
        case double = "d"
        case boolean = "b"
        case blob = "B"
        case timestamp = "t"
        case document = "D"
    }

    package let name: String
    package let kind: Kind
    package let members: [Member]
    /// The shape of a list's elements or of a map's values.
    package let element: Int
    /// The shape of a map's keys.
    package let key: Int
    package let traits: Traits
    package let constraints: Constraints
    /// A fault's code and status, for shapes that are errors.
    package let fault: FaultTrait?
    /// What the members are called in a JSON or CBOR body.
    let bodyNames: BodyNames

    init(
        name: String, kind: Kind, members: [Member], element: Int, key: Int, traits: Traits, constraints: Constraints,
        fault: FaultTrait?
    ) {
        (self.name, self.kind, self.members, self.element, self.key) = (name, kind, members, element, key)
        (self.traits, self.constraints, self.fault) = (traits, constraints, fault)
        bodyNames = BodyNames(members)
    }

    /// Whether a number is one of an integer's, which has 32 bits where it is no long.
    func holds(_ number: Int64) -> Bool { kind == .long || Int32(exactly: number) != nil }

    package struct Traits: Sendable {
        /// The name of the root element, of a list's elements, or nil for the protocol's default.
        package var locationName: String?
        package var keyName: String?
        package var valueName: String?
        package var isFlattened = false
        package var isStreaming = false
        package var isEventStream = false
        package var namespace: String?
        package var namespacePrefix: String?
        package var timestampFormat: TimestampFormat?
        /// The slot of the member that is the whole body.
        package var payload: Int?
    }

    /// Limits of the model, checked before an operation sees its input.
    package struct Constraints: Sendable {
        package var minimum: Double?
        package var maximum: Double?
        package var pattern: ModelPattern?
        package var values: [String]?
        package var isSensitive = false

        /// Whether there is anything to check.
        var isAny: Bool { minimum != nil || maximum != nil || pattern != nil || values != nil }
    }

    package struct FaultTrait: Sendable {
        package let code: String
        package let status: Int
    }

    package enum TimestampFormat: String, Sendable { case iso8601, rfc822, unixTimestamp }
}

/// One member of a structure. Its place in the list is its slot in a `Record`.
package final class Member: Sendable {
    package let name: String
    package let target: Int
    package let wireName: String
    package let isRequired: Bool
    package let location: Location
    package let isFlattened: Bool
    package let isAttribute: Bool
    package let hasOwnWireName: Bool
    package let isIdempotencyToken: Bool
    package let isJSONValue: Bool
    package let namespace: String?
    package let namespacePrefix: String?
    package let timestampFormat: Shape.TimestampFormat?
    /// The name in the Query protocol, where it is another than elsewhere.
    package let queryName: String?

    init(_ line: MemberLine) {
        (name, target, wireName, isRequired) = (line.name, line.target, line.wireName ?? line.name, line.isRequired)
        (location, isFlattened, isAttribute) = (line.location, line.isFlattened, line.isAttribute)
        (hasOwnWireName, isIdempotencyToken) = (line.wireName != nil, line.isIdempotencyToken)
        (isJSONValue, namespace, namespacePrefix) = (line.isJSONValue, line.namespace, line.namespacePrefix)
        (timestampFormat, queryName) = (line.timestampFormat, line.queryName)
    }

    package enum Location: Sendable, Equatable {
        case body
        case header(String)
        case headers(prefix: String)
        case query(String)
        case queryMap
        case uri(String)
        case statusCode
    }
}
