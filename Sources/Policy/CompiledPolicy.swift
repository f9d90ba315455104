package import Base

/// What a document is attached to, which decides what it may and must contain.
package enum PolicyFlavour: Hashable, Sendable {
    /// Attached to a user, group or role, or used as a boundary or a session policy: no principal.
    case identity
    /// Attached to a resource: who may do what.
    case resource
    /// A role's own policy: who may assume it.
    case trust
}

/// A policy document read once, checked, and made ready to be evaluated.
package struct CompiledPolicy: Hashable, Sendable {
    package enum Version: String, Sendable {
        /// The older language, in which `${…}` is plain text.
        case v2008 = "2008-10-17"
        case v2012 = "2012-10-17"
    }

    package let flavour: PolicyFlavour
    package let version: Version
    package let id: String?
    package let statements: [PolicyStatement]

    /// - Throws: the text of AWS's `MalformedPolicyDocument`.
    package init(_ text: String, flavour: PolicyFlavour) throws(PolicyFault) {
        guard text.utf8.count <= LimitsPolicy.documentBytes else { throw .syntax }
        guard let json = Self.json(text) else { throw flavour == .identity ? .syntax : .invalidJSON }
        try self.init(json, flavour: flavour)
    }

    package init(_ json: JSON, flavour: PolicyFlavour) throws(PolicyFault) {
        let reader = PolicyReader(flavour: flavour)
        let document = try reader.document(json)
        (self.flavour, version, id, statements) = (flavour, document.version, document.id, document.statements)
    }

    private static func json(_ text: String) -> JSON? {
        do { return try JSON(parsing: text) } catch { return nil }
    }
}

/// One statement, with its patterns compiled.
package struct PolicyStatement: Hashable, Sendable {
    package let sid: String?
    package let isAllow: Bool
    let principals: PrincipalClause?
    let actions: PatternClause
    /// Nil in a trust policy, whose only resource is the role.
    let resources: PatternClause?
    let conditions: [Condition]
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
struct PatternClause: Hashable, Sendable {
    let isNegated: Bool
    let patterns: [Pattern]

    func covers(_ text: [UInt8], _ request: PreparedRequest) -> Bool {
        patterns.contains { $0.matches(text, request) } != isNegated
    }
}
