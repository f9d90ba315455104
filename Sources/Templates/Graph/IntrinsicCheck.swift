internal import Base

/// Checks the functions in a value as far as they are written out: everything that needs neither the value of a
/// parameter nor that of a resource.
/// - Source: CloudFormation User Guide, intrinsic function reference.
struct IntrinsicCheck {
    let template: Template

    /// - Throws: AWS's fault for the first function with arguments of the wrong form.
    func check(_ value: JSON) throws(TemplateFault) {
        switch value {
        case .array(let elements): for element in elements { try check(element) }
        case .object(let members):
            if let (function, argument) = IntrinsicResolver.function(members) { try check(function, argument) }
            for member in members { try check(member.value) }
        default: break
        }
    }

    private func check(_ function: String, _ argument: JSON) throws(TemplateFault) {
        switch function {
        case "Ref": if argument.string == nil { throw .ref }
        case "Fn::GetAtt": try getAtt(argument)
        case "Fn::Sub": try sub(argument)
        case "Fn::Join": try join(argument)
        case "Fn::Split": try split(argument)
        case "Fn::Select": try select(argument)
        case "Fn::If": try branch(argument)
        case "Fn::FindInMap": try findInMap(argument)
        case "Fn::Cidr": try cidr(argument)
        case "Fn::Base64", "Fn::GetAZs": if !Self.isText(argument) { throw .text(of: function) }
        case "Fn::ImportValue": try importValue(argument)
        case "Fn::ToJsonString", "Fn::Length":
            if !template.hasLanguageExtensions { throw .languageExtension(function) }
        case "Fn::Transform", "Fn::ForEach": throw .unsupported("The function \(function)")
        case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not": throw .outsideConditions(function)
        default: throw .unknown(function: function)
        }
    }

    // MARK: - Kinds of values

    private static func isFunction(_ value: JSON) -> Bool { value.object.flatMap(IntrinsicResolver.function) != nil }
    private static func isText(_ value: JSON) -> Bool { IntrinsicResolver.text(value) != nil || isFunction(value) }
    private static func isList(_ value: JSON) -> Bool { value.array != nil || isFunction(value) }

    // MARK: - Functions

    private func getAtt(_ argument: JSON) throws(TemplateFault) {
        guard let (name, attribute) = References.attribute(argument), !name.isEmpty, attribute != "",
            Self.isText(attribute)
        else { throw .getAtt }
    }

    private func sub(_ argument: JSON) throws(TemplateFault) {
        guard let (pattern, variables) = IntrinsicResolver.subArguments(argument) else { throw .sub }
        _ = try SubPattern(pattern)
        for (name, value) in variables where !Self.isText(value) { throw .unresolved(variable: name) }
    }

    private func join(_ argument: JSON) throws(TemplateFault) {
        guard let parts = argument.array, parts.count == 2, parts[0].string != nil, Self.isList(parts[1]),
            parts[1].array?.allSatisfy(Self.isText) != false
        else { throw .join }
    }

    private func split(_ argument: JSON) throws(TemplateFault) {
        guard let parts = argument.array, parts.count == 2, parts[0].string?.isEmpty == false,
            parts[1].string != nil || Self.isFunction(parts[1])
        else { throw .split }
    }

    /// A list that is written out, or split from a text that is, has no more elements than one can count.
    private func select(_ argument: JSON) throws(TemplateFault) {
        guard let parts = argument.array, parts.count == 2, Self.isList(parts[1]) else { throw .select }
        guard !Self.isFunction(parts[0]) else { return }
        guard let index = IntrinsicResolver.integer(parts[0]) else { throw .select }
        let count = parts[1].array?.count ?? Self.countOfSplit(parts[1])
        guard index >= 0, count.map({ index < $0 }) != false else { throw .nonexistent(index: index) }
    }

    private static func countOfSplit(_ list: JSON) -> Int? {
        guard let parts = list["Fn::Split"]?.array, parts.count == 2, let delimiter = parts[0].string,
            !delimiter.isEmpty, let text = parts[1].string
        else { return nil }
        return IntrinsicResolver.split(text, by: delimiter).count
    }

    private func branch(_ argument: JSON) throws(TemplateFault) {
        guard let parts = argument.array, parts.count == 3, let name = parts[0].string else { throw .branch }
        guard template.conditions[name] != nil else { throw .missing(condition: name) }
    }

    private func findInMap(_ argument: JSON) throws(TemplateFault) {
        let parts = try IntrinsicResolver.mapParts(argument, hasLanguageExtensions: template.hasLanguageExtensions)
        guard parts.prefix(3).allSatisfy(Self.isText) else { throw .findInMap }
        let names = parts.prefix(3).map(IntrinsicResolver.text)
        guard parts.count == 3, let map = names[0] else { return }
        guard let keys = template.mappings[map] else { throw .missing(map: map) }
        guard let key = names[1], let attribute = names[2] else { return }
        guard keys[key]?[attribute] != nil else { throw .missing(map: map, key: key, attribute: attribute) }
    }

    private func cidr(_ argument: JSON) throws(TemplateFault) {
        guard let parts = argument.array, (2...3).contains(parts.count), Self.isText(parts[0]) else { throw .cidr }
        for (part, range) in zip(parts.dropFirst(), [1...LimitsTemplates.cidrBlocks, 0...128])
        where !Self.isFunction(part) {
            guard let number = IntrinsicResolver.integer(part), range.contains(number) else { throw .cidr }
        }
    }

    private func importValue(_ argument: JSON) throws(TemplateFault) {
        guard Self.isText(argument) else { throw .text(of: "Fn::ImportValue") }
        guard Self.isIndependent(argument, in: template) else { throw .importValue }
    }

    /// Whether a value is known before anything is made: no resources, no imports, no zones.
    static func isIndependent(_ value: JSON, in template: Template) -> Bool {
        !References(in: value).names.contains(where: template.resources.contains)
            && !uses(["Fn::ImportValue", "Fn::GetAZs"], in: value)
    }

    static func uses(_ functions: Set<String>, in value: JSON) -> Bool {
        switch value {
        case .array(let elements): return elements.contains { uses(functions, in: $0) }
        case .object(let members):
            if let (function, _) = IntrinsicResolver.function(members), functions.contains(function) { return true }
            return members.contains { uses(functions, in: $0.value) }
        default: return false
        }
    }
}
