package import Base

/// Replaces intrinsic functions by their values.
///
/// Dynamic references (`{{resolve:…}}`) stay; `DynamicReference` replaces them afterwards, as CloudFormation does.
/// - Source: CloudFormation User Guide, intrinsic function reference.
package struct IntrinsicResolver {
    let context: StackContext
    let parameters: ParameterValues
    let mappings: JSONObject
    let conditions: [String: Bool]
    let resources: any ResourceValues
    let hasLanguageExtensions: Bool

    /// - Parameter conditions: the template's conditions as `ConditionEvaluator` found them.
    package init(
        template: Template, context: StackContext, parameters: ParameterValues, conditions: [String: Bool],
        resources: any ResourceValues
    ) {
        (self.context, self.parameters, self.conditions, self.resources) = (context, parameters, conditions, resources)
        (mappings, hasLanguageExtensions) = (template.mappings, template.hasLanguageExtensions)
    }

    /// The value without functions; nil where it is `AWS::NoValue`, which removes the property.
    package func resolve(_ value: JSON) throws(TemplateFault) -> JSON? {
        switch value {
        case .array(let elements):
            var resolved: [JSON] = []
            for element in elements { if let element = try resolve(element) { resolved.append(element) } }
            return .array(resolved)
        case .object(let members):
            if let (function, argument) = Self.function(members) { return try call(function, argument) }
            var resolved = JSONObject()
            for (key, member) in members { resolved[key] = try resolve(member) }
            return .object(resolved)
        default: return value
        }
    }

    /// The function that an object is: its only member is `Ref` or begins with `Fn::`.
    static func function(_ members: JSONObject) -> (name: String, argument: JSON)? {
        guard members.count == 1, let name = members.keys.first, let argument = members[name] else { return nil }
        return name == "Ref" || name.hasPrefix("Fn::") ? (name, argument) : nil
    }

    // MARK: - Functions

    static let supported = [
        "Ref", "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::GetAZs", "Fn::GetAtt", "Fn::If",
        "Fn::ImportValue", "Fn::Join", "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split", "Fn::Sub",
    ]

    private func call(_ function: String, _ argument: JSON) throws(TemplateFault) -> JSON? {
        switch function {
        case "Ref": return try ref(argument)
        case "Fn::GetAtt": return try getAtt(argument)
        case "Fn::Sub": return try sub(argument)
        case "Fn::Join": return try join(argument)
        case "Fn::Split": return try split(argument)
        case "Fn::Select": return try select(argument)
        case "Fn::If": return try branch(argument)
        case "Fn::FindInMap": return try findInMap(argument)
        case "Fn::Base64": return .string(Base64.encode(Array(try text(argument, of: function).utf8)))
        case "Fn::Cidr": return try cidr(argument)
        case "Fn::GetAZs": return try availabilityZones(argument)
        case "Fn::ImportValue": return try importValue(argument)
        case "Fn::ToJsonString", "Fn::Length": return try extended(function, argument)
        case "Fn::Transform", "Fn::ForEach": throw .unsupported("The function \(function)")
        case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not": throw .outsideConditions(function)
        default: throw .unknown(function: function)
        }
    }

    private func ref(_ argument: JSON) throws(TemplateFault) -> JSON? {
        guard let name = argument.string else { throw .ref }
        if name == StackContext.noValue { return nil }
        return try value(of: name)
    }

    /// The value of a parameter, a pseudo parameter or a resource.
    func value(of name: String) throws(TemplateFault) -> JSON {
        if let value = context.value(of: name) { return value }
        if let value = try parameters.value(of: name) { return value }
        if let value = try resources.reference(to: name) { return value }
        throw ReferenceCheck.unresolved([name], in: "Resources")
    }

    private func getAtt(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let (name, attribute) = References.attribute(argument) else { throw .getAtt }
        return try self.attribute(try text(attribute, of: "Fn::GetAtt"), of: name)
    }

    func attribute(_ attribute: String, of name: String) throws(TemplateFault) -> JSON {
        if let value = try resources.attribute(attribute, of: name) { return value }
        throw .error("resource \(name) does not support attribute type \(attribute) in Fn::GetAtt")
    }

    private func branch(_ argument: JSON) throws(TemplateFault) -> JSON? {
        guard let parts = argument.array, parts.count == 3, let name = parts[0].string else { throw .branch }
        guard let isTrue = conditions[name] else { throw .missing(condition: name) }
        return try resolve(isTrue ? parts[1] : parts[2])
    }

    private func importValue(_ argument: JSON) throws(TemplateFault) -> JSON {
        let name = try text(argument, of: "Fn::ImportValue")
        guard let value = context.exports[name] else { throw TemplateFault("No export named \(name) found.") }
        return .string(value)
    }

    private func extended(_ function: String, _ argument: JSON) throws(TemplateFault) -> JSON {
        guard hasLanguageExtensions else { throw .languageExtension(function) }
        let value = try resolve(argument)
        if function == "Fn::ToJsonString" { return .string(value?.description ?? "") }
        guard let list = value?.array else { throw .error("Fn::Length expects a list as its argument") }
        return .integer(Int64(list.count))
    }
}
