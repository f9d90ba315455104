internal import Base

/// Reads a document's JSON into statements, refusing what AWS refuses, in AWS's words.
struct PolicyReader {
    let flavour: PolicyFlavour

    func document(_ json: JSON) throws(PolicyFault) -> (
        version: CompiledPolicy.Version, id: String?, statements: [PolicyStatement]
    ) {
        guard let object = json.object else { throw .syntax }
        for key in object.keys where !["Version", "Id", "Statement"].contains(key) { throw unknown(key) }
        let version = try version(object["Version"])
        let id = try optionalText(object["Id"])
        let list: [JSON]
        switch object["Statement"] {
        case .array(let elements)?: list = elements
        case .object(let only)?: list = [.object(only)]
        case nil where flavour == .trust: throw PolicyFault("Missing required field Statement")
        default: throw .syntax
        }
        guard !list.isEmpty else {
            throw flavour == .trust ? PolicyFault("Could not parse the policy: Statement is empty!") : .syntax
        }
        var statements: [PolicyStatement] = []
        for element in list { statements.append(try statement(element, version)) }
        let sids = statements.compactMap(\.sid).filter { !$0.isEmpty }
        guard Set(sids).count == sids.count else {
            throw PolicyFault("Statement IDs (SID) in a single policy must be unique.")
        }
        return (version, id, statements)
    }

    /// A document without a version is one of the older language.
    private func version(_ json: JSON?) throws(PolicyFault) -> CompiledPolicy.Version {
        guard let json else { return .v2008 }
        guard let text = json.string, let version = CompiledPolicy.Version(rawValue: text) else { throw .syntax }
        return version
    }

    // MARK: - Statements

    private func statement(_ json: JSON, _ version: CompiledPolicy.Version) throws(PolicyFault) -> PolicyStatement {
        guard let object = json.object else { throw .syntax }
        try checkFields(object)
        return PolicyStatement(
            sid: try sid(object["Sid"]), isAllow: try effect(object["Effect"]), principals: try principals(object),
            actions: try actions(object), resources: try resources(object, version),
            conditions: try conditions(object["Condition"], version))
    }

    private func checkFields(_ object: JSONObject) throws(PolicyFault) {
        let known: Set = [
            "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
        ]
        for key in object.keys where !known.contains(key) { throw unknown(key) }
        for pair in [("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal")]
        where object[pair.0] != nil && object[pair.1] != nil {
            throw .syntax
        }
        switch flavour {
        case .identity where object["Principal"] != nil || object["NotPrincipal"] != nil:
            throw PolicyFault("Policy document should not specify a principal.")
        case .trust:
            for key in ["Resource", "NotResource"] where object[key] != nil {
                throw PolicyFault("Has prohibited field \(key)")
            }
        default: break
        }
    }

    private func unknown(_ key: String) -> PolicyFault {
        flavour == .trust ? PolicyFault("Unknown field \(key)") : .syntax
    }

    private func sid(_ json: JSON?) throws(PolicyFault) -> String? {
        guard let sid = try optionalText(json) else { return nil }
        let isPlain = sid.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        }
        guard isPlain || flavour == .resource else {
            throw PolicyFault(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression "
                    + "[0-9A-Za-z]*"
            )
        }
        return sid
    }

    private func effect(_ json: JSON?) throws(PolicyFault) -> Bool {
        switch json {
        case .string("Allow")?: return true
        case .string("Deny")?: return false
        case nil where flavour == .trust: throw PolicyFault("Missing required field Effect")
        case .string(let other)? where flavour == .trust: throw PolicyFault("Invalid effect: \(other)")
        default: throw .syntax
        }
    }

    // MARK: - Actions and resources

    private func actions(_ object: JSONObject) throws(PolicyFault) -> PatternClause {
        let isNegated = object["NotAction"] != nil
        guard let json = object["Action"] ?? object["NotAction"] else {
            throw flavour == .trust
                ? PolicyFault("Missing required field Action") : PolicyFault("Policy statement must contain actions.")
        }
        let texts = try texts(json)
        guard !texts.isEmpty else { throw PolicyFault("Policy statement must contain actions.") }
        for text in texts { try checkAction(text) }
        return PatternClause(
            isNegated: isNegated,
            patterns: texts.map { Pattern($0, style: .text, readsVariables: false, ignoresCase: true) })
    }

    private func checkAction(_ text: String) throws(PolicyFault) {
        if text == "*" {
            guard flavour != .trust else { throw Self.onlyAssumeRole }
            return
        }
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count > 1 else {
            throw PolicyFault("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        }
        guard parts.count == 2 else { throw PolicyFault("Actions/Condition can contain only one colon.") }
        let vendor = String(Substring(parts[0]))
        guard !vendor.isEmpty,
            vendor.utf8.allSatisfy({ $0 != 32 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") })
        else {
            throw PolicyFault("Vendor \(vendor) is not valid")
        }
        if flavour == .trust, vendor.lowercased() != "sts" { throw Self.onlyAssumeRole }
    }

    private static let onlyAssumeRole = PolicyFault("AssumeRole policy may only specify STS AssumeRole actions.")

    private func resources(_ object: JSONObject, _ version: CompiledPolicy.Version) throws(PolicyFault)
        -> PatternClause?
    {
        guard let json = object["Resource"] ?? object["NotResource"] else {
            if flavour == .identity { throw PolicyFault("Policy statement must contain resources.") }
            return nil
        }
        let texts = try texts(json)
        guard !texts.isEmpty else { throw PolicyFault("Policy statement must contain resources.") }
        for text in texts { try checkResource(text) }
        return PatternClause(
            isNegated: object["NotResource"] != nil,
            patterns: texts.map { Pattern($0, style: .resource, readsVariables: version == .v2012) })
    }

    /// Checks the shape that IAM checks: an ARN of a known partition, without a region where IAM's and S3's have none.
    private func checkResource(_ text: String) throws(PolicyFault) {
        guard flavour == .identity, text != "*" else { return }
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts[0] == "arn", parts.count > 1 else {
            throw PolicyFault("Resource \(text) must be in ARN format or \"*\".")
        }
        guard parts[1] == "aws" || parts[1] == "*" || parts[1].hasPrefix("aws-") else {
            throw PolicyFault("Partition \"\(parts[1])\" is not valid for resource \"\(text)\".")
        }
        guard parts.count > 2 else {
            throw PolicyFault("Resource vendor must be fully qualified and cannot contain regexes.")
        }
        if parts[2] == "iam", parts.count > 3, !parts[3].isEmpty, parts[3] != "*" {
            throw PolicyFault("IAM resource \(text) cannot contain region information.")
        }
    }

    // MARK: - Principals

    private func principals(_ object: JSONObject) throws(PolicyFault) -> PrincipalClause? {
        guard let json = object["Principal"] ?? object["NotPrincipal"] else {
            switch flavour {
            case .identity: return nil
            case .trust: throw PolicyFault("Missing required field Principal")
            case .resource: throw PolicyFault("Policy statement must contain a principal.")
            }
        }
        let isNegated = object["NotPrincipal"] != nil
        if json == .string("*") { return PrincipalClause(isNegated: isNegated, patterns: [.anyone]) }
        guard let kinds = json.object, !kinds.isEmpty else { throw PolicyFault("Invalid principal in policy") }
        var patterns: [PrincipalPattern] = []
        for (kind, value) in kinds { patterns += try principals(kind, value) }
        guard !patterns.isEmpty else { throw PolicyFault("Invalid principal in policy") }
        return PrincipalClause(isNegated: isNegated, patterns: patterns)
    }

    private func principals(_ kind: String, _ value: JSON) throws(PolicyFault) -> [PrincipalPattern] {
        var patterns: [PrincipalPattern] = []
        for text in try texts(value) {
            switch kind {
            case "AWS": patterns.append(try PrincipalPattern(aws: text))
            case "Service": patterns.append(try service(text))
            case "Federated": patterns.append(.federated(text))
            case "CanonicalUser": patterns.append(.canonicalUser(text))
            default: throw PolicyFault("Invalid principal in policy: \"\(kind)\":\"\(text)\"")
            }
        }
        return patterns
    }

    private func service(_ text: String) throws(PolicyFault) -> PrincipalPattern {
        let isName = text.utf8.contains(UInt8(ascii: ".")) && !text.utf8.contains { $0 == 32 || $0 == 42 || $0 == 58 }
        guard isName else { throw PolicyFault("Invalid principal in policy: \"SERVICE\":\"\(text)\"") }
        return .service(text)
    }

    // MARK: - Conditions

    private func conditions(_ json: JSON?, _ version: CompiledPolicy.Version) throws(PolicyFault) -> [Condition] {
        guard let json else { return [] }
        guard let operators = json.object else { throw .syntax }
        var conditions: [Condition] = []
        for (name, keys) in operators {
            guard let keys = keys.object else { throw .syntax }
            let test = try ConditionOperator(name)
            for (key, value) in keys {
                guard key.utf8.contains(UInt8(ascii: ":")) else {
                    throw PolicyFault("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
                }
                conditions.append(
                    try Condition(test, key: key, values: scalars(value), readsVariables: version == .v2012))
            }
        }
        return conditions
    }

    // MARK: - Values

    private func optionalText(_ json: JSON?) throws(PolicyFault) -> String? {
        guard let json else { return nil }
        guard let text = json.string else { throw .syntax }
        return text
    }

    /// A text, or a list of texts.
    private func texts(_ json: JSON) throws(PolicyFault) -> [String] {
        if let text = json.string { return [text] }
        guard let elements = json.array else { throw .syntax }
        var texts: [String] = []
        for element in elements {
            guard let text = element.string else { throw .syntax }
            texts.append(text)
        }
        return texts
    }

    /// Values of a condition: texts, numbers and booleans, single or in a list.
    private func scalars(_ json: JSON) throws(PolicyFault) -> [String] {
        var texts: [String] = []
        for element in json.array ?? [json] {
            switch element {
            case .string(let text): texts.append(text)
            case .bool, .integer, .double: texts.append(element.description)
            default: throw .syntax
            }
        }
        return texts
    }
}
