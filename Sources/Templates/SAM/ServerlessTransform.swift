package import Base

/// Translates a SAM template into plain CloudFormation: the transform `AWS::Serverless-2016-10-31`.
///
/// Everything that is not translated is a fault that names the resource and the property.
/// - Source: the SAM specification, AWS::Serverless resource and property reference.
package struct ServerlessTransform: Sendable {
    private let account: AccountID
    private let region: Region

    package init(account: AccountID, region: Region) { (self.account, self.region) = (account, region) }

    /// The translated template, without SAM's `Transform` and without `Globals`.
    /// - Parameter parameters: the values of the template's parameters; defaults are taken for the rest.
    /// - Throws: one fault that tells all that is wrong. CloudFormation writes
    ///   `Transform AWS::Serverless-2016-10-31 failed with: ` in front of it.
    package func apply(to template: JSON, parameters: [String: String] = [:]) throws(TemplateFault) -> JSON {
        var faults: [ServerlessFault] = []
        var build: ServerlessBuild
        do throws(ServerlessFault) {
            build = try prepare(template, parameters)
            let globals = try ServerlessGlobals.read(template["Globals"])
            EmbeddedConnectors.expand(&build, &faults)
            try ImplicitAPI.rest.prepare(&build, globals: globals)
            try ImplicitAPI.http.prepare(&build, globals: globals)
        } catch { throw ServerlessFault.report([error]) }
        for id in Self.ordered(build.sources) {
            build.owner = id
            do throws(ServerlessFault) { try translate(id, &build) } catch { faults.append(error) }
        }
        build.owner = nil
        UsagePlan.translateShared(build.sharedUsagePlan, into: &build)
        faults += build.faults
        guard faults.isEmpty else { throw ServerlessFault.report(faults) }
        return finish(template, build)
    }

    // MARK: - Before

    private func prepare(_ template: JSON, _ parameters: [String: String]) throws(ServerlessFault) -> ServerlessBuild {
        guard let resources = template["Resources"]?.object, !resources.isEmpty else {
            throw .document("'Resources' section is required")
        }
        for section in ["Mappings", "Parameters"] where template.object?[section].map({ $0.object == nil }) == true {
            throw .document("'Mappings' or 'Parameters' is either null or not a valid dictionary.")
        }
        let globals = try ServerlessGlobals.read(template["Globals"])
        var sources = JSONObject()
        for (id, resource) in resources {
            guard let document = resource.object else {
                throw .document(
                    "All 'Resources' must be Objects. If you're using YAML, this may be an indentation issue.")
            }
            if let condition = document["Condition"], condition.string == nil {
                throw .document("Every Condition member must be a string.")
            }
            if let properties = document["Properties"], properties.object == nil,
                document["Type"]?.string?.hasPrefix("AWS::Serverless::") == true
            {
                throw .resource(id, "Attribute 'Properties' should be a map.")
            }
            sources[id] = .object(try ServerlessGlobals.merge(globals, into: document, id: id))
        }
        return ServerlessBuild(
            account: account, region: region, values: values(template, parameters), sources: sources,
            conditions: template["Conditions"]?.object ?? JSONObject(),
            globalDestinations: globals["AWS::Serverless::Function"]?["EventInvokeConfig"]?["DestinationConfig"]
                ?? .null)
    }

    private func values(_ template: JSON, _ given: [String: String]) -> JSONObject {
        var values = JSONObject()
        for (name, parameter) in template["Parameters"]?.object ?? JSONObject() {
            values[name] = given[name].map { .string($0) } ?? parameter["Default"]
        }
        let name = region.rawValue
        values["AWS::Region"] = .string(name)
        values["AWS::Partition"] = .string(
            name.hasPrefix("cn-") ? "aws-cn" : name.hasPrefix("us-gov-") ? "aws-us-gov" : "aws")
        return values
    }

    /// Layers come first, since functions name their versions; then functions and state machines, whose events write
    /// into the APIs and buckets that follow; connectors, which look at what was made, come last.
    private static func ordered(_ sources: JSONObject) -> [String] {
        let ranks = [
            "AWS::Serverless::LayerVersion": 0, "AWS::Serverless::Function": 1, "AWS::Serverless::StateMachine": 2,
            "AWS::Serverless::Connector": 4,
        ]
        func ids(ofRank rank: Int) -> [String] {
            sources.keys.filter { (ranks[sources[$0]?["Type"]?.string ?? ""] ?? 3) == rank }
        }
        return (0...4).flatMap(ids)
    }

    // MARK: - Resources

    private static let types = [
        "Api", "Application", "CapacityProvider", "Connector", "Function", "HttpApi", "LayerVersion", "SimpleTable",
        "StateMachine", "WebSocketApi",
    ]

    private func translate(_ id: String, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let document = build.sources[id]?.object else { return }
        guard let type = document["Type"]?.string, type.hasPrefix("AWS::Serverless::") else {
            // Buckets have been changed by events; everything else stays as written.
            if build.resources[id] == nil { build.add(id, document: .object(document)) }
            return
        }
        guard !id.isEmpty, id.utf8.allSatisfy(TemplateCheck.isAlphanumeric) else {
            throw .resource(id, "Logical ids must be alphanumeric.")
        }
        let resource = ServerlessResource(id: id, type: type, document: document)
        switch type {
        case "AWS::Serverless::Function": try FunctionTranslator(resource, build).translate(into: &build)
        case "AWS::Serverless::StateMachine": try StateMachineTranslator(resource, build).translate(into: &build)
        case "AWS::Serverless::Api": try RestAPITranslator(resource).translate(into: &build)
        case "AWS::Serverless::HttpApi": try HTTPAPITranslator(resource).translate(into: &build)
        case "AWS::Serverless::CapacityProvider": try CapacityProviderTranslator(resource).translate(into: &build)
        case "AWS::Serverless::Application": try ApplicationTranslator.translate(resource, into: &build)
        case "AWS::Serverless::WebSocketApi": try WebSocketAPITranslator(resource).translate(into: &build)
        case "AWS::Serverless::Connector": try ConnectorTranslator(resource).translate(into: &build)
        case "AWS::Serverless::SimpleTable": try SimpleTableTranslator.translate(resource, into: &build)
        case "AWS::Serverless::LayerVersion": try LayerVersionTranslator.translate(resource, into: &build)
        default:
            throw .unsupported(
                "Resource type \(type)", of: id,
                supported: Self.types.map { "AWS::Serverless::" + $0 }.joined(separator: ", "))
        }
    }

    // MARK: - After

    /// A resource that waits for a connector waits for what the connector made.
    private func waiting(_ resource: JSON, _ connected: [String: [String]]) -> JSON {
        guard var document = resource.object, let given = document["DependsOn"] else { return resource }
        let names = given.array ?? [given]
        guard names.contains(where: { connected[$0.string ?? ""] != nil }) else { return resource }
        var all: [JSON] = []
        for name in names {
            let made = connected[name.string ?? ""].map { $0.map { JSON.string($0) } } ?? [name]
            all += made.filter { !all.contains($0) }
        }
        document["DependsOn"] = .array(all)
        return .object(document)
    }

    private func finish(_ template: JSON, _ build: ServerlessBuild) -> JSON {
        var result = template.object ?? JSONObject()
        result["Globals"] = nil
        let transforms = (template["Transform"]?.array ?? template["Transform"].map { [$0] } ?? [])
            .filter { $0.string != Template.serverlessTransform }
        result["Transform"] = transforms.isEmpty ? JSON?.none : .array(transforms)
        if !build.conditions.isEmpty { result["Conditions"] = .object(build.conditions) }
        result["Resources"] = .object(build.resources.mapValues { waiting($0, build.connected) })
        let renames = ServerlessReferences(build.references)
        for section in ["Resources", "Outputs"] { result[section] = result[section].map { renames.apply(to: $0) } }
        return .object(result)
    }
}
