internal import Base
internal import EventPatterns
internal import SNSAPI
internal import Wire

/// Which messages a subscription gets.
/// - Source: Amazon SNS Developer Guide, "Amazon SNS subscription filter policies" and "Filter policy constraints".
struct FilterPolicy: Sendable, Hashable {
    enum Scope: String, Sendable {
        case attributes = "MessageAttributes"
        case body = "MessageBody"
    }

    /// Why a message is kept back, as metrics name it.
    enum Refusal: String, CaseIterable, Sendable {
        case attributes = "MessageAttributes"
        case noAttributes = "NoMessageAttributes"
        case malformedAttributes = "InvalidAttributes"
        case body = "MessageBody"
        case malformedBody = "InvalidMessageBody"
    }

    private let pattern: EventPattern
    let scope: Scope

    private static let dialect = PatternDialect(numbers: -1e9...1e9, numbersText: "-1.0E9 and 1.0E9")

    /// - Parameter prefix: what stands before the reason in the fault: `Attributes Reason: ` for Subscribe.
    /// - Throws: `InvalidParameter`.
    init(_ text: String, _ scope: Scope, _ prefix: String) throws(Fault) {
        func refuse(_ reason: String) -> Fault { .invalidParameter("\(prefix)FilterPolicy: \(reason)") }
        guard text.utf8.count <= LimitsSNS.filterPolicyBytes else { throw refuse("Filter policy is too long") }
        try Self.checkKeys(text.json, refuse)
        do throws(EventPatternFault) {
            pattern = try EventPattern(text, dialect: Self.dialect)
        } catch {
            if case .notJSON = error { throw refuse("failed to parse JSON.") }
            throw refuse(error.description)
        }
        self.scope = scope
        guard pattern.root.fieldCount <= LimitsSNS.filterPolicyKeys else {
            throw refuse("Filter policy can not have more than 5 keys")
        }
        if scope == .attributes, pattern.root.isNested {
            throw refuse("Filter policy scope MessageAttributes does not support nested filter policy")
        }
        guard pattern.root.combinations(depth: 1, 1) <= LimitsSNS.filterPolicyCombinations else {
            throw refuse("Filter policy is too complex")
        }
    }

    /// Counts before anything is compiled: what has too many keys for any policy is not looked into.
    private static func checkKeys(_ json: JSON?, _ refuse: (String) -> Fault) throws(Fault) {
        var (top, all) = (0, 0)
        func count(_ json: JSON, isTop: Bool) {
            switch json {
            case .object(let members):
                for (name, value) in members {
                    let isChoice = name == "$or"
                    all += 1
                    if isTop, !isChoice { top += 1 }
                    guard all <= LimitsSNS.filterPolicyNames else { return }
                    if isChoice {
                        for choice in value.array ?? [] { count(choice, isTop: isTop) }
                    } else if value.object != nil {
                        count(value, isTop: false)
                    }
                }
            default: break
            }
        }
        if let json { count(json, isTop: true) }
        guard top <= LimitsSNS.filterPolicyKeys else { throw refuse("Filter policy can not have more than 5 keys") }
        guard all <= LimitsSNS.filterPolicyNames else { throw refuse("Filter policy is too complex") }
    }

    func matches(_ message: FilteredMessage) -> Bool { refusal(of: message) == nil }

    /// Nil where the subscription gets the message.
    func refusal(of message: FilteredMessage) -> Refusal? {
        switch scope {
        case .attributes:
            guard !pattern.matches(message.attributes) else { return nil }
            return message.hasNoAttributes
                ? .noAttributes : message.hasMalformedAttributes ? .malformedAttributes : .attributes
        case .body:
            guard let body = message.body else { return .malformedBody }
            return pattern.matches(body) ? nil : .body
        }
    }
}

/// A message as filter policies see it.
struct FilteredMessage: Sendable {
    let attributes: JSON
    /// Nil where the body is no JSON object: no policy takes it then.
    let body: JSON?
    let hasNoAttributes: Bool
    /// Whether one says that it is a number or a list, and is none.
    let hasMalformedAttributes: Bool

    /// - Parameter scopes: what some policy of the topic asks for.
    init(_ message: Publication, _ scopes: Set<FilterPolicy.Scope>) {
        attributes =
            scopes.contains(.attributes)
            ? .object(JSONObject(message.attributes.all.compactMap { $0.filtered })) : [:]
        hasNoAttributes = message.attributes.all.isEmpty
        hasMalformedAttributes = scopes.contains(.attributes) && message.attributes.all.contains { $0.isMalformed }
        let parsed = scopes.contains(.body) ? message.body.json : nil
        body = parsed?.object == nil ? nil : parsed
    }
}

extension MessageAttributes.Attribute {
    /// Binary attributes take no part.
    fileprivate var filtered: (String, JSON)? {
        guard case .text(let text) = value else { return nil }
        switch type.prefix(while: { $0 != "." }) {
        case "Number": return Double(text).map { (name, .double($0)) }
        case "String" where type == "String.Array": return text.json.flatMap { $0.array == nil ? nil : (name, $0) }
        case "String": return (name, .string(text))
        default: return nil
        }
    }

    fileprivate var isMalformed: Bool {
        guard case .text = value, type.hasPrefix("Number") || type == "String.Array" else { return false }
        return filtered == nil
    }
}

extension ObjectTest {
    /// Fields at the top, those of alternatives too.
    fileprivate var fieldCount: Int {
        members.count + alternatives.reduce(0) { $0 + $1.reduce(0) { $0 + $1.fieldCount } }
    }

    fileprivate var isNested: Bool {
        members.contains { if case .object = $0.test { true } else { false } }
            || alternatives.contains { $0.contains { $0.isNested } }
    }

    /// The product of the lengths of all lists, each times how deep it stands; of alternatives the sum.
    fileprivate func combinations(depth: Int, _ before: Int) -> Int {
        var product = before
        for (_, test) in members {
            switch test {
            case .leaf(let leaf): product = product.multiplied(leaf.count * depth)
            case .object(let object): product = object.combinations(depth: depth + 1, product)
            }
        }
        for objects in alternatives {
            product = objects.reduce(0) { sum, object in
                let (whole, isOver) = sum.addingReportingOverflow(object.combinations(depth: depth, product))
                return isOver ? .max : whole
            }
        }
        return product
    }
}

extension Int {
    /// The product, or the greatest number where it is none.
    fileprivate func multiplied(_ other: Int) -> Int {
        let (product, isOver) = multipliedReportingOverflow(by: other)
        return isOver ? .max : product
    }
}
