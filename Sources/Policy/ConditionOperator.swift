/// An operator's name, taken apart: `ForAllValues:StringNotLikeIfExists`.
struct ConditionOperator: Hashable, Sendable {
    enum Quantifier: Hashable, Sendable { case none, any, all }
    enum Order: Hashable, Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual }
    enum Kind: Hashable, Sendable {
        case stringEquals(ignoresCase: Bool)
        case stringLike
        case numeric(Order)
        case date(Order)
        case bool
        case binary
        case ipAddress
        case arn
        case null
    }

    let quantifier: Quantifier
    let kind: Kind
    let isNegated: Bool
    let ifExists: Bool

    init(_ name: String) throws(PolicyFault) {
        var rest = name[...]
        if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
            switch rest[..<colon] {
            case "ForAnyValue": quantifier = .any
            case "ForAllValues": quantifier = .all
            default: throw PolicyFault("Invalid Condition type : \(name).")
            }
            rest = rest[rest.utf8.index(after: colon)...]
        } else {
            quantifier = .none
        }
        ifExists = rest.hasSuffix("IfExists")
        if ifExists { rest = rest.dropLast("IfExists".count) }
        guard let found = Self.names[String(rest)], !(ifExists && found.kind == .null) else {
            throw PolicyFault("Invalid Condition type : \(name).")
        }
        (kind, isNegated) = found
    }

    /// - Source: IAM User Guide, IAM JSON policy elements: Condition operators.
    private static let names: [String: (kind: Kind, isNegated: Bool)] = [
        "StringEquals": (.stringEquals(ignoresCase: false), false),
        "StringNotEquals": (.stringEquals(ignoresCase: false), true),
        "StringEqualsIgnoreCase": (.stringEquals(ignoresCase: true), false),
        "StringNotEqualsIgnoreCase": (.stringEquals(ignoresCase: true), true),
        "StringLike": (.stringLike, false), "StringNotLike": (.stringLike, true),
        "NumericEquals": (.numeric(.equal), false), "NumericNotEquals": (.numeric(.equal), true),
        "NumericLessThan": (.numeric(.less), false), "NumericLessThanEquals": (.numeric(.lessOrEqual), false),
        "NumericGreaterThan": (.numeric(.greater), false),
        "NumericGreaterThanEquals": (.numeric(.greaterOrEqual), false),
        "DateEquals": (.date(.equal), false), "DateNotEquals": (.date(.equal), true),
        "DateLessThan": (.date(.less), false), "DateLessThanEquals": (.date(.lessOrEqual), false),
        "DateGreaterThan": (.date(.greater), false), "DateGreaterThanEquals": (.date(.greaterOrEqual), false),
        "Bool": (.bool, false), "BinaryEquals": (.binary, false), "Null": (.null, false),
        "IpAddress": (.ipAddress, false), "NotIpAddress": (.ipAddress, true),
        "ArnEquals": (.arn, false), "ArnLike": (.arn, false), "ArnNotEquals": (.arn, true), "ArnNotLike": (.arn, true),
    ]
}
