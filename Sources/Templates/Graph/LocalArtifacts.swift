package import Base

/// The properties of a template that may be paths of local files, which are to be uploaded before a deployment.
/// - Source: AWS CLI Command Reference, cloudformation package.
package struct LocalArtifacts: Sendable {
    /// What replaces a path.
    package enum Form: Sendable {
        /// One text, `s3://bucket/key`.
        case uri
        /// An object; the names of its members for bucket, key and version.
        case object(bucket: String, key: String, version: String?)
    }

    /// One property with a local path.
    package struct Artifact: Sendable {
        package let logicalID: String
        package let type: String
        /// The property's place in `Properties`, such as `["Code"]` or `["Content"]`.
        package let path: [String]
        /// The path as written, or nil where the property is missing and the whole folder of the template is meant.
        package let localPath: String?
        /// Whether a folder is to be zipped (functions, layers) or the file sent as it is (API definitions).
        package let isArchive: Bool
        let form: Form
    }

    private struct Rule {
        let path: [String]
        let isArchive: Bool
        let form: Form
        var isRequired = false
    }

    private static let code = Form.object(bucket: "S3Bucket", key: "S3Key", version: "S3ObjectVersion")
    private static let location = Form.object(bucket: "Bucket", key: "Key", version: "Version")
    private static let rules: [String: [Rule]] = [
        "AWS::Serverless::Function": [Rule(path: ["CodeUri"], isArchive: true, form: .uri, isRequired: true)],
        "AWS::Serverless::LayerVersion": [Rule(path: ["ContentUri"], isArchive: true, form: .uri, isRequired: true)],
        "AWS::Serverless::Api": [Rule(path: ["DefinitionUri"], isArchive: false, form: .uri)],
        "AWS::Serverless::HttpApi": [Rule(path: ["DefinitionUri"], isArchive: false, form: .uri)],
        "AWS::Serverless::StateMachine": [Rule(path: ["DefinitionUri"], isArchive: false, form: .uri)],
        "AWS::Lambda::Function": [Rule(path: ["Code"], isArchive: true, form: code, isRequired: true)],
        "AWS::Lambda::LayerVersion": [Rule(path: ["Content"], isArchive: true, form: code, isRequired: true)],
        "AWS::ApiGateway::RestApi": [Rule(path: ["BodyS3Location"], isArchive: false, form: location)],
        "AWS::ApiGatewayV2::Api": [Rule(path: ["BodyS3Location"], isArchive: false, form: location)],
        "AWS::StepFunctions::StateMachine": [Rule(path: ["DefinitionS3Location"], isArchive: false, form: location)],
        "AWS::AppSync::GraphQLSchema": [Rule(path: ["DefinitionS3Location"], isArchive: false, form: .uri)],
        "AWS::CloudFormation::Stack": [Rule(path: ["TemplateURL"], isArchive: false, form: .uri)],
    ]

    /// The artifacts of a template in its order: texts that are neither S3 nor web addresses. Functions with inline
    /// code and container images have none.
    package static func find(in template: JSON) -> [Artifact] {
        guard let resources = template["Resources"]?.object else { return [] }
        var artifacts: [Artifact] = []
        for (logicalID, resource) in resources {
            guard let type = resource["Type"]?.string else { continue }
            for rule in rules[type] ?? [] {
                guard
                    let artifact = artifact(
                        rule, logicalID, type, resource["Properties"] ?? .null, globals(template, type))
                else { continue }
                artifacts.append(artifact)
            }
        }
        return artifacts
    }

    /// The template with a path replaced by the place where its file is now.
    package static func replace(
        _ artifact: Artifact, in template: JSON, bucket: String, key: String, version: String? = nil
    ) -> JSON {
        let path = ["Resources", artifact.logicalID, "Properties"] + artifact.path
        return set(template, path[...], to: value(artifact.form, bucket, key, version))
    }

    // MARK: - Steps

    private static func globals(_ template: JSON, _ type: String) -> JSON? {
        guard type.hasPrefix("AWS::Serverless::") else { return nil }
        return template["Globals"]?[String(type.dropFirst("AWS::Serverless::".count))]
    }

    private static func artifact(
        _ rule: Rule, _ logicalID: String, _ type: String, _ properties: JSON, _ globals: JSON?
    ) -> Artifact? {
        let isWithout = ["InlineCode", "ImageUri"].contains { properties[$0] != nil }
        let isImage = (properties["PackageType"] ?? globals?["PackageType"])?.string == "Image"
        if isWithout || isImage { return nil }
        let value = rule.path.reduce(properties as JSON?) { $0?[$1] } ?? rule.path.reduce(globals) { $0?[$1] }
        guard let value else {
            guard rule.isRequired else { return nil }
            return Artifact(
                logicalID: logicalID, type: type, path: rule.path, localPath: nil, isArchive: rule.isArchive,
                form: rule.form)
        }
        guard let text = value.string, isLocal(text) else { return nil }
        return Artifact(
            logicalID: logicalID, type: type, path: rule.path, localPath: text, isArchive: rule.isArchive,
            form: rule.form)
    }

    private static func isLocal(_ text: String) -> Bool {
        !text.hasPrefix("s3://") && !text.hasPrefix("https://") && !text.hasPrefix("http://")
            && !text.hasPrefix("{{resolve:")
    }

    private static func value(_ form: Form, _ bucket: String, _ key: String, _ version: String?) -> JSON {
        switch form {
        case .uri: return .string("s3://\(bucket)/\(key)" + (version.map { "?versionId=\($0)" } ?? ""))
        case .object(let bucketName, let keyName, let versionName):
            var object: JSONObject = [bucketName: .string(bucket), keyName: .string(key)]
            if let version, let versionName { object[versionName] = .string(version) }
            return .object(object)
        }
    }

    private static func set(_ value: JSON, _ path: ArraySlice<String>, to new: JSON) -> JSON {
        guard let key = path.first else { return new }
        var members = value.object ?? JSONObject()
        members[key] = set(members[key] ?? .object(JSONObject()), path.dropFirst(), to: new)
        return .object(members)
    }
}
