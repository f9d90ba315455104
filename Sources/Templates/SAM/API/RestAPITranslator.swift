internal import Base

/// `AWS::Serverless::Api`: a REST API with a deployment and a stage.
/// - Source: SAM specification, AWS::Serverless::Api.
struct RestAPITranslator {
    static let known = [
        "Name", "StageName", "Tags", "DefinitionBody", "DefinitionUri", "MergeDefinitions", "CacheClusterEnabled",
        "CacheClusterSize", "Variables", "EndpointConfiguration", "MethodSettings", "BinaryMediaTypes",
        "MinimumCompressionSize", "Cors", "Auth", "GatewayResponses", "AccessLogSetting", "CanarySetting",
        "TracingEnabled",
        "OpenApiVersion", "Models", "Domain", "FailOnWarnings", "Description", "Mode", "DisableExecuteApiEndpoint",
        "ApiKeySourceType", "AlwaysDeploy", "Policy", "PropagateTags", "SecurityPolicy", "EndpointAccessMode",
    ]
    private static let stagePassed = [
        "CacheClusterEnabled", "CacheClusterSize", "Variables", "AccessLogSetting", "CanarySetting", "MethodSettings",
        "TracingEnabled",
    ]
    private static let apiPassed = [
        "Name", "Description", "FailOnWarnings", "Mode", "ApiKeySourceType", "Policy", "MinimumCompressionSize",
        "EndpointAccessMode", "SecurityPolicy",
    ]

    private let resource: ServerlessResource

    init(_ resource: ServerlessResource) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: Self.known, required: ["StageName"], unsupported: ["AlwaysDeploy"])
        guard resource["DefinitionUri"] == nil || resource["DefinitionBody"] == nil else {
            throw resource.fault("Specify either 'DefinitionUri' or 'DefinitionBody' property and not both.")
        }
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        var api = JSONObject()
        for name in Self.apiPassed { api[name] = resource[name] }
        try addBinaryMediaTypes(to: &api, build)
        try addEndpoint(to: &api, build)
        let definition: JSON
        if let uri = resource["DefinitionUri"] {
            let location = JSON.object(
                try S3Location.read(uri, property: "DefinitionUri", of: resource, names: S3Location.body))
            try refuseWithoutBody()
            api["BodyS3Location"] = location
            definition = location
        } else {
            definition = try RestAPIBody(resource).translate(&build)
            api["Body"] = definition
        }
        if let tags = try resource.map("Tags"), resource["PropagateTags"] == true {
            api["Tags"] = ServerlessResource.tags(tags)
        }
        build.add(resource.id, "AWS::ApiGateway::RestApi", .object(api), resource.own)
        let stage = addStage(deployment: addDeployment(definition, &build), &build)
        try APIDomain(resource, build)?.translate(stage: stage, into: &build)
        try UsagePlan.translate(resource, stage: stage, into: &build)
    }

    // MARK: - The API

    private func addBinaryMediaTypes(to api: inout JSONObject, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let types = resource["BinaryMediaTypes"] else { return }
        api["BinaryMediaTypes"] = build.resolved(types)
    }

    private func addEndpoint(to api: inout JSONObject, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let value = resource["EndpointConfiguration"] else { return }
        if let members = value.object, !value.isIntrinsic {
            let ids = members["VPCEndpointIds"] ?? members["VpcEndpointIds"]
            if let type = members["Type"] {
                api["EndpointConfiguration"] = .object(of: [
                    "Types": [type], "VpcEndpointIds": ids, "IpAddressType": members["IpAddressType"],
                ])
            }
        } else {
            api["EndpointConfiguration"] = ["Types": [value]]
        }
        api["Parameters"] = ["endpointConfigurationTypes": value["Type"] ?? value]
    }

    private func refuseWithoutBody() throws(ServerlessFault) {
        for name in ["Cors", "Auth", "GatewayResponses", "Models", "DisableExecuteApiEndpoint"]
        where resource[name] != nil {
            switch name {
            case "Auth":
                guard resource["Auth"]?.object?.keys.allSatisfy({ $0 == "UsagePlan" || $0 == "ApiKeyRequired" }) == true
                else {
                    throw resource.fault("Auth works only with inline Swagger specified in 'DefinitionBody' property.")
                }
            case "Cors":
                throw resource.fault("Cors works only with inline Swagger specified in 'DefinitionBody' property.")
            case "DisableExecuteApiEndpoint":
                throw resource.fault("DisableExecuteApiEndpoint works only within 'DefinitionBody' property.")
            default:
                throw resource.fault("\(name) works only with inline Swagger specified in 'DefinitionBody' property.")
            }
        }
    }

    // MARK: - Deployment and stage

    private func addDeployment(_ definition: JSON, _ build: inout ServerlessBuild) -> String {
        var text = definition.sorted.description
        if let domain = resource["Domain"] { text += "||" + domain.sorted.description }
        let digest = ServerlessHash.digest(of: text)
        let id = resource.id + "Deployment" + digest.prefix(10)
        build.add(
            id, "AWS::ApiGateway::Deployment",
            .object(of: [
                "RestApiId": .ref(resource.id), "Description": .string("RestApi deployment id: \(digest)"),
                // The console of old made a stage of this name; only APIs without an OpenAPI version still ask for it.
                "StageName": resource["OpenApiVersion"] == nil ? "Stage" : nil,
            ]), resource.inherited)
        build.addReference(resource.id + ".Deployment", to: id)
        return id
    }

    private func addStage(deployment: String, _ build: inout ServerlessBuild) -> String {
        let name = resource["StageName"] ?? .null
        let id = resource.id + Self.stageSuffix(name, before: "Stage")
        var stage: JSONObject = [
            "RestApiId": .ref(resource.id), "DeploymentId": .ref(deployment), "StageName": name,
        ]
        for property in Self.stagePassed { stage[property] = resource[property] }
        if let tags = resource["Tags"]?.object { stage["Tags"] = ServerlessResource.tags(tags) }
        build.add(id, "AWS::ApiGateway::Stage", .object(stage), resource.inherited)
        build.addReference(resource.id + ".Stage", to: id)
        return id
    }

    /// A stage's name with `word` as a part of a logical id; a name that can't stand in one is hashed.
    static func stageSuffix(_ name: JSON, before word: String) -> String {
        guard let text = name.string else { return word }
        return text.utf8.allSatisfy(TemplateCheck.isAlphanumeric)
            ? text + word : word + ServerlessHash.suffix(ofName: name)
    }
}
