internal import Base
internal import Policy

extension PatternCompiler {
    /// Adds what `{"operator": value}` says.
    func comparison(
        _ members: [(name: String, value: LocatedJSON)], _ node: LocatedJSON, into leaf: inout LeafTest
    ) throws(PatternMistake) {
        let (name, value) = try only(members, node, "Match expression name not found")
        guard let comparison = PatternOperator(rawValue: name), dialect.operators.contains(comparison) else {
            throw PatternMistake(reason: "Unrecognized match type \(name)", offset: value.opening)
        }
        switch comparison {
        case .exists:
            guard case .bool(let exists) = value.value else {
                throw PatternMistake(
                    reason: "exists match pattern must be either true or false.", offset: value.opening)
            }
            if exists { leaf.others.append(.exists) } else { leaf.allowsAbsence = true }
        case .prefix, .suffix: leaf.others.append(try affix(comparison, value))
        case .equalsIgnoreCase: leaf.others.append(.equalsIgnoringCase(try text(comparison, value).lowercased()))
        case .wildcard: leaf.others.append(try wildcard(value))
        case .cidr: leaf.others.append(.address(try address(value)))
        case .numeric: leaf.others.append(try numeric(value))
        case .anythingBut: leaf.others.append(.anythingBut(try anythingBut(value)))
        }
    }

    /// The only member of an object.
    private func only(
        _ members: [(name: String, value: LocatedJSON)], _ node: LocatedJSON, _ missing: String
    ) throws(PatternMistake) -> (name: String, value: LocatedJSON) {
        guard let first = members.first else { throw PatternMistake(reason: missing, offset: node.ending) }
        guard members.count == 1 else {
            throw PatternMistake(
                reason: "Only one key allowed in match expression", offset: members[1].value.opening)
        }
        return first
    }

    private func text(_ comparison: PatternOperator, _ value: LocatedJSON) throws(PatternMistake) -> String {
        guard let text = value.string else {
            throw PatternMistake(
                reason: "\(comparison.rawValue) match pattern must be a string", offset: value.opening)
        }
        return text
    }

    // MARK: - Texts

    /// A prefix or suffix: a text, or a text whose case does not matter.
    private func affix(_ comparison: PatternOperator, _ value: LocatedJSON) throws(PatternMistake) -> ValueTest {
        func test(_ text: String, _ ignoresCase: Bool) -> ValueTest {
            let text = ignoresCase ? text.lowercased() : text
            return comparison == .prefix
                ? .prefix(text, ignoresCase: ignoresCase) : .suffix(text, ignoresCase: ignoresCase)
        }
        guard case .object(let members) = value.value else { return test(try text(comparison, value), false) }
        let (name, inner) = try only(members, value, "\(comparison.rawValue) expression name not found")
        guard name == PatternOperator.equalsIgnoreCase.rawValue else {
            throw PatternMistake(reason: "Unsupported \(comparison.rawValue) pattern: \(name)", offset: inner.opening)
        }
        return test(try text(.equalsIgnoreCase, inner), true)
    }

    private func wildcard(_ value: LocatedJSON) throws(PatternMistake) -> ValueTest {
        let text = try text(.wildcard, value)
        do throws(WildcardMistake) {
            return .wildcard(try Wildcard(text))
        } catch { throw PatternMistake(reason: error.reason, offset: value.ending) }
    }

    private func address(_ value: LocatedJSON) throws(PatternMistake) -> AddressRange {
        func mistake(_ reason: String) -> PatternMistake { PatternMistake(reason: reason, offset: value.ending) }
        // The services say "prefix" here too.
        let text = try text(.prefix, value)
        let parts = text.split(separator: "/" as Character, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw mistake("Malformed CIDR, one '/' required") }
        guard let bits = Int(parts[1]) else { throw mistake("Malformed CIDR, mask bits must be an integer") }
        guard bits >= 0 else { throw mistake("Malformed CIDR, mask bits must not be negative") }
        guard let address = AddressRange(String(parts[0])) else {
            throw mistake("Nonstandard IP address: \(parts[0])")
        }
        let (version, most) = address.isV4 ? (4, 32) : (6, 128)
        guard bits < most, let range = AddressRange("\(parts[0])/\(bits)") else {
            throw mistake("IPv\(version) mask bits must be < \(most)")
        }
        return range
    }

    // MARK: - Anything but

    /// What must not be: a value, a list of texts or of numbers, or texts by another comparison.
    private func anythingBut(_ value: LocatedJSON) throws(PatternMistake) -> LeafTest {
        var refused = LeafTest()
        switch value.value {
        case .string(let text): refused.texts.insert(ExactText(text))
        case .number: refused.others.append(.number(try number(value)))
        case .array(let elements): try values(elements, value, into: &refused)
        case .object(let members):
            let (name, inner) = try only(members, value, "Anything-But expression name not found")
            let allowed: [PatternOperator] = [.prefix, .suffix, .equalsIgnoreCase, .wildcard]
            guard let comparison = PatternOperator(rawValue: name), allowed.contains(comparison),
                dialect.operators.contains(comparison)
            else { throw PatternMistake(reason: "Unsupported anything-but pattern: \(name)", offset: inner.opening) }
            try nested(comparison, inner, into: &refused)
        case .bool, .null:
            throw PatternMistake(
                reason: "Value of anything-but must be an array or single string/number value.", offset: value.opening)
        }
        return refused
    }

    private func values(
        _ elements: [LocatedJSON], _ node: LocatedJSON, into refused: inout LeafTest
    ) throws(PatternMistake) {
        for element in elements {
            switch element.value {
            case .string(let text): refused.texts.insert(ExactText(text))
            case .number: refused.others.append(.number(try number(element)))
            default:
                throw PatternMistake(
                    reason: "Inside anything but list, start|null|boolean is not supported.", offset: element.opening)
            }
        }
        guard refused.texts.isEmpty != refused.others.isEmpty else {
            throw PatternMistake(
                reason: "Inside anything but list, either all values are number or string, mixed type is not supported",
                offset: node.ending)
        }
    }

    private func nested(
        _ comparison: PatternOperator, _ value: LocatedJSON, into refused: inout LeafTest
    ) throws(PatternMistake) {
        let elements = value.array ?? [value]
        guard !elements.isEmpty else {
            throw PatternMistake(reason: "Empty arrays are not allowed", offset: value.ending)
        }
        for element in elements {
            guard let text = element.string else {
                throw PatternMistake(
                    reason: value.array == nil
                        ? "\(comparison.rawValue) match pattern must be a string"
                        : "Inside anything-but/\(comparison.rawValue) list, number|start|null|boolean is not supported.",
                    offset: element.opening)
            }
            switch comparison {
            case .prefix, .suffix:
                guard !text.isEmpty else {
                    throw PatternMistake(reason: "Null prefix/suffix not allowed", offset: element.ending)
                }
                refused.others.append(try affix(comparison, element))
            case .wildcard: refused.others.append(try wildcard(element))
            default: refused.others.append(.equalsIgnoringCase(text.lowercased()))
            }
        }
    }

    // MARK: - Numbers

    private func number(_ value: LocatedJSON) throws(PatternMistake) -> Double {
        guard let number = value.number, dialect.numbers.contains(number) else {
            throw PatternMistake(
                reason: "Value must be between \(dialect.numbersText), inclusive", offset: value.ending)
        }
        return number
    }

    /// `["=", 5]`, `[">", 0]`, `[">=", 0, "<", 5]`
    private func numeric(_ value: LocatedJSON) throws(PatternMistake) -> ValueTest {
        guard let terms = value.array else {
            throw PatternMistake(reason: "Value of numeric must be an array.", offset: value.opening)
        }
        guard let first = terms.first, let sign = first.string else {
            throw PatternMistake(
                reason: "Invalid member in numeric match: \(terms.first?.shown ?? "]")",
                offset: terms.first?.opening ?? value.ending)
        }
        guard ["=", "<", "<=", ">", ">="].contains(sign) else {
            throw PatternMistake(reason: "Unrecognized numeric range operator: \(sign)", offset: first.ending)
        }
        let bound = try bound(sign, after: 0, terms, value)
        guard terms.count > 2 else {
            switch sign {
            case "=": return .number(bound.number)
            case "<", "<=": return .numeric(NumericRange(bottom: nil, top: bound))
            default: return .numeric(NumericRange(bottom: bound, top: nil))
            }
        }
        guard sign == ">" || sign == ">=" else {
            throw PatternMistake(reason: "Too many elements in numeric expression", offset: terms[2].opening)
        }
        return .numeric(try range(from: bound, terms, value))
    }

    private func range(
        from bottom: NumericRange.Bound, _ terms: [LocatedJSON], _ node: LocatedJSON
    ) throws(PatternMistake) -> NumericRange {
        guard let sign = terms[2].string else {
            throw PatternMistake(reason: "Bad value in numeric range: \(terms[2].shown)", offset: terms[2].opening)
        }
        guard sign == "<" || sign == "<=" else {
            throw PatternMistake(reason: "Bad numeric range operator: \(sign)", offset: terms[2].ending)
        }
        let top = try bound(sign, after: 2, terms, node)
        guard terms.count == 4 else {
            throw PatternMistake(reason: "Too many terms in numeric range expression", offset: terms[4].opening)
        }
        guard bottom.number < top.number else {
            throw PatternMistake(reason: "Bottom must be less than top", offset: node.ending)
        }
        return NumericRange(bottom: bottom, top: top)
    }

    /// The number behind a sign.
    private func bound(
        _ sign: String, after index: Int, _ terms: [LocatedJSON], _ node: LocatedJSON
    ) throws(PatternMistake) -> NumericRange.Bound {
        guard terms.count > index + 1, terms[index + 1].number != nil else {
            throw PatternMistake(
                reason: "Value of \(sign == "=" ? "equals" : sign) must be numeric",
                offset: terms.count > index + 1 ? terms[index + 1].opening : node.ending)
        }
        return NumericRange.Bound(number: try number(terms[index + 1]), isIncluded: sign.hasSuffix("="))
    }
}
