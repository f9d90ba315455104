internal import Base

/// `AWS::Serverless::LayerVersion`: a layer whose every change makes a new version.
/// - Source: SAM specification, AWS::Serverless::LayerVersion.
enum LayerVersionTranslator {
    private static let known = [
        "LayerName", "Description", "ContentUri", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo",
        "RetentionPolicy", "PublishLambdaVersion",
    ]

    static func translate(_ resource: ServerlessResource, into build: inout ServerlessBuild) throws(ServerlessFault) {
        try resource.check(known: known, required: ["ContentUri"])
        let content = try S3Location.read(
            resource["ContentUri"] ?? .null, property: "ContentUri", of: resource, names: S3Location.code)
        let name = resource["LayerName"].map { build.resolved($0) } ?? .string(resource.id)
        let id = resource.id + hash(resource, build)
        var attributes = resource.own
        attributes["DeletionPolicy"] = try retention(resource, build)
        build.add(
            id, "AWS::Lambda::LayerVersion",
            .object(of: [
                "LayerName": name, "Description": resource["Description"], "Content": .object(content),
                "CompatibleArchitectures": resource["CompatibleArchitectures"],
                "CompatibleRuntimes": resource["CompatibleRuntimes"], "LicenseInfo": resource["LicenseInfo"],
            ]), attributes)
        build.addReference(resource.id, to: id)
    }

    /// The digest of the resource as written: any change of it makes a new resource.
    private static func hash(_ resource: ServerlessResource, _ build: ServerlessBuild) -> String {
        ServerlessHash.suffix(of: .object([resource.id: build.resolved(.object(resource.document))]))
    }

    private static func retention(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault)
        -> JSON
    {
        guard let value = resource["RetentionPolicy"] else { return resource.document["DeletionPolicy"] ?? "Retain" }
        switch build.resolved(value).string?.lowercased() {
        case "retain": return "Retain"
        case "delete": return "Delete"
        default: throw resource.fault("'RetentionPolicy' must be one of the following options: ['Retain', 'Delete'].")
        }
    }
}
