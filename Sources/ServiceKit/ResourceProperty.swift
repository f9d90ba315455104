package import Base

/// A property of a resource type, or a member of one.
package struct ResourceProperty: Sendable {
    package indirect enum Kind: Sendable {
        case string, integer, double, boolean, list, object, json, any
        /// A text that is one of these.
        case choice([String])
        /// A list whose elements are all of one kind.
        case listOf(Kind)
        /// An object with names of the template's own and values of one kind.
        case mapOf(Kind)
        /// An object with these members and no others; `unsupported` are those that AWS's has and that are refused by
        /// name.
        case structure([ResourceProperty], unsupported: [String] = [])
    }

    package let name: String
    package let kind: Kind
    package let isRequired: Bool
    /// Whether a change makes a new resource.
    package let replaces: Bool
    /// The values, or elements of a list, that AWS takes and that are refused by name.
    package let unsupported: [JSON]

    package init(
        _ name: String, _ kind: Kind, required: Bool = false, replaces: Bool = false, unsupported: [JSON] = []
    ) {
        (self.name, self.kind, isRequired, self.replaces) = (name, kind, required, replaces)
        self.unsupported = unsupported
    }
}

extension ResourceProperty.Kind {
    package static let texts = Self.listOf(.string)
    package static let textMap = Self.mapOf(.string)
    /// Tags as templates write them.
    package static let tags = Self.listOf(
        .structure([.init("Key", .string, required: true), .init("Value", .string, required: true)]))
}
