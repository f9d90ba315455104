internal import Base

/// `AWS::Serverless::Application`: a nested stack from a template in S3. Applications of the Serverless Application
/// Repository are refused by name.
/// - Source: SAM specification, AWS::Serverless::Application.
enum ApplicationTranslator {
    private static let known = ["Location", "NotificationARNs", "Parameters", "Tags", "TimeoutInMinutes"]

    static func translate(_ resource: ServerlessResource, into build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let location = resource["Location"] else {
            throw resource.fault("Resource is missing the required [Location] property.")
        }
        try resource.check(known: known)
        if let application = location.object, !location.isIntrinsic {
            try check(application, resource, build)
            throw .unsupported("An application of the Serverless Application Repository (Location)", of: resource.id)
        }
        build.add(
            resource.id, "AWS::CloudFormation::Stack",
            .object(of: [
                "TemplateURL": location, "Parameters": resource["Parameters"],
                "NotificationARNs": resource["NotificationARNs"], "TimeoutInMinutes": resource["TimeoutInMinutes"],
                "Tags": ServerlessResource.tags(
                    try resource.map("Tags") ?? JSONObject(), createdBy: "lambda:createdBy"),
            ]), resource.own)
    }

    private static func check(
        _ location: JSONObject, _ resource: ServerlessResource, _ build: ServerlessBuild
    ) throws(ServerlessFault) {
        for name in ["ApplicationId", "SemanticVersion"] where location[name] == nil {
            throw resource.fault("Resource is missing the required [\(name)] property.")
        }
        for name in ["ApplicationId", "SemanticVersion"] {
            let value = build.resolved(location[name] ?? .null)
            if value.isNull {
                throw resource.fault(
                    name == "ApplicationId"
                        ? "Property 'ApplicationId' is required." : "Property 'SemanticVersion' cannot be blank.")
            }
            if value.object != nil, value["Fn::FindInMap"] == nil {
                throw resource.fault(
                    "Property '\(name)' cannot be resolved. Only FindInMap and Ref intrinsic functions are supported.")
            }
            guard value.string != nil || value.object != nil else {
                throw resource.fault("Property 'Location.\(name)' should be a string.")
            }
            if value.string?.contains("{{resolve:") == true {
                // The misspelt name is AWS's own.
                throw resource.fault(
                    "Serverless Application Repostiory does not support dynamic reference in '\(name)' property.")
            }
        }
    }
}
