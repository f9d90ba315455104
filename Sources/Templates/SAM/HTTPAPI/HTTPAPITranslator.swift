internal import Base

/// `AWS::Serverless::HttpApi`: an HTTP API with one stage that deploys by itself.
/// - Source: SAM specification, AWS::Serverless::HttpApi.
struct HTTPAPITranslator {
    private static let known = [
        "AccessLogSettings", "Auth", "CorsConfiguration", "DefaultRouteSettings", "DefinitionBody", "DefinitionUri",
        "Description", "DisableExecuteApiEndpoint", "Domain", "FailOnWarnings", "Name", "PropagateTags",
        "RouteSettings", "StageName", "StageVariables", "Tags",
    ]
    private static let stagePassed = ["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"]
    /// What SAM writes into a definition, and so needs one that is written out.
    private static let inline = [
        "Auth", "CorsConfiguration", "Description", "DisableExecuteApiEndpoint", "Name", "Tags",
    ]
    private let resource: ServerlessResource

    init(_ resource: ServerlessResource) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: Self.known)
        guard resource["DefinitionUri"] == nil || resource["DefinitionBody"] == nil else {
            throw resource.fault("Specify either 'DefinitionUri' or 'DefinitionBody' property and not both.")
        }
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        var api = JSONObject()
        var tags: JSONObject?
        if let uri = resource["DefinitionUri"] {
            for name in Self.inline where resource[name] != nil {
                throw resource.fault(
                    "\(name) works only with inline OpenApi specified in the 'DefinitionBody' property.")
            }
            api["BodyS3Location"] = .object(
                try S3Location.read(uri, property: "DefinitionUri", of: resource, names: S3Location.body))
        } else {
            let all = (try resource.map("Tags") ?? JSONObject()).merging(["httpapi:createdBy": "SAM"])
            api["Body"] = try HTTPAPIBody(resource, tags: all).translate(&build)
            tags = all
        }
        api["FailOnWarnings"] = resource["FailOnWarnings"]
        build.add(resource.id, "AWS::ApiGatewayV2::Api", .object(api), resource.own)
        let stage = addStage(tags, &build)
        try HTTPAPIDomain(resource, build)?.translate(stage: stage, tags: tags, into: &build)
    }

    private func addStage(_ tags: JSONObject?, _ build: inout ServerlessBuild) -> String {
        let name = resource["StageName"] ?? "$default"
        let id =
            resource.id
            + (name == "$default" ? "ApiGatewayDefaultStage" : RestAPITranslator.stageSuffix(name, before: "Stage"))
        var stage: JSONObject = ["ApiId": .ref(resource.id), "StageName": name, "AutoDeploy": true]
        for property in Self.stagePassed { stage[property] = resource[property] }
        stage["Tags"] = tags.map { .object($0) }
        build.add(id, "AWS::ApiGatewayV2::Stage", .object(stage), resource.inherited)
        build.addReference(resource.id + ".Stage", to: id)
        return id
    }
}
