package import Base

/// A pattern over JSON, as EventBridge's rules, Lambda's filters and SNS's filter policies write it, compiled once.
///
/// A compiled pattern is a tree of tests by name (`ObjectTest`) whose leaves keep exact values apart from all other
/// tests: an index over the patterns of many rules can be built from it.
/// - Source: Amazon EventBridge User Guide, "Creating Amazon EventBridge event patterns" and "Comparison operators for
///   use in event patterns".
package struct EventPattern: Sendable, Hashable {
    /// What the event itself must have.
    package let root: ObjectTest

    /// - Parameter text: the pattern's JSON.
    /// - Throws: a fault that says what is wrong, and where.
    package init(_ text: String, dialect: PatternDialect = .eventBridge) throws(EventPatternFault) {
        let node: LocatedJSON
        do { node = try LocatedJSON(text) } catch { throw .notJSON(error) }
        do throws(PatternMistake) {
            root = try PatternCompiler(dialect: dialect).pattern(node)
        } catch { throw .malformed(error, PatternLocation(offset: error.offset, text: text)) }
    }

    /// A pattern that stands in other JSON, such as a template. Its faults say where they are by its text without
    /// white space.
    package init(_ json: JSON, dialect: PatternDialect = .eventBridge) throws(EventPatternFault) {
        try self.init(json.description, dialect: dialect)
    }

    package func matches(_ event: JSON) -> Bool { root.matches(event) }
}

/// What a service lets patterns have.
package struct PatternDialect: Sendable {
    package let operators: Set<PatternOperator>
    /// Numbers that are compared as such.
    package let numbers: ClosedRange<Double>
    /// The range as faults write it.
    package let numbersText: String

    package init(
        operators: Set<PatternOperator> = Set(PatternOperator.allCases), numbers: ClosedRange<Double>,
        numbersText: String
    ) {
        (self.operators, self.numbers, self.numbersText) = (operators, numbers, numbersText)
    }

    package static let eventBridge = PatternDialect(numbers: -5e9...5e9, numbersText: "-5.0E9 and 5.0E9")
}

/// The comparisons beyond equality, by their names in patterns.
package enum PatternOperator: String, Sendable, CaseIterable {
    case prefix, suffix, numeric, exists, cidr, wildcard
    case anythingBut = "anything-but"
    case equalsIgnoreCase = "equals-ignore-case"
}
