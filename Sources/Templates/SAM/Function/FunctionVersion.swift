internal import Base

/// The version that is published with each change of the code, and the alias on it: `AutoPublishAlias`.
/// - Source: SAM specification, AWS::Serverless::Function, AutoPublishAlias.
struct FunctionVersion {
    private let resource: ServerlessResource
    let aliasName: String
    private let preference: DeploymentPreference?
    /// The digest of the code that the template gives, where the place of the code does not change with it.
    let codeSHA: String?

    var aliasID: String {
        resource.id + "Alias" + aliasName.map { $0 == "-" ? "D" : $0 == "_" ? "U" : String($0) }.joined()
    }

    /// Nil where nothing is to be published.
    init?(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        if let policy = resource["VersionDeletionPolicy"].map({ build.resolved($0) }), policy != "Retain",
            policy != "Delete"
        {
            throw resource.fault(
                "Property 'VersionDeletionPolicy' should be a one of the strings: 'Delete' or 'Retain'.")
        }
        if let all = resource["AutoPublishAliasAllProperties"], all.bool == nil {
            throw resource.fault("Type of property 'AutoPublishAliasAllProperties' is invalid.")
        }
        if resource["AutoPublishAlias"] == nil, resource["ProvisionedConcurrencyConfig"] != nil {
            throw resource.fault("To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function")
        }
        preference = try DeploymentPreference(resource, build)
        guard let value = resource["AutoPublishAlias"], value != "" else {
            return nil
        }
        guard let name = build.resolved(value).string else {
            throw resource.fault("'AutoPublishAlias' must be a string or a Ref to a template parameter")
        }
        guard !name.isEmpty else { throw resource.fault("Alias name is required to create an alias") }
        guard name.utf8.allSatisfy({ TemplateCheck.isAlphanumeric($0) || $0 == 45 || $0 == 95 }),
            !name.utf8.allSatisfy({ (48...57).contains($0) })
        else {
            throw resource.fault(
                "AutoPublishAlias name ('\(name)') must contain only alphanumeric characters, hyphens, or "
                    + "underscores matching "
                    + "(?!^[0-9]+$)([a-zA-Z0-9-_]+) pattern.")
        }
        (self.resource, aliasName) = (resource, name)
        codeSHA = try resource["AutoPublishCodeSha256"].map { value throws(ServerlessFault) in
            guard let text = build.resolved(value).string else {
                throw resource.fault("AutoPublishCodeSha256 must be a string")
            }
            return text
        }
    }

    /// - Parameters:
    ///   - function: the function's properties, which decide whether a version is new.
    ///   - tags: what goes on to the resources of CodeDeploy.
    func translate(_ function: JSONObject, tags: JSONObject, into build: inout ServerlessBuild) {
        let id = resource.id + "Version" + hash(function, build)
        var attributes = resource.inherited
        attributes["DeletionPolicy"] =
            resource["VersionDeletionPolicy"].map { build.resolved($0) }
            ?? resource.document["DeletionPolicy"]
            ?? (resource["CapacityProviderConfig"] == nil ? "Retain" : "Delete")
        build.add(
            id, "AWS::Lambda::Version",
            .object(of: [
                "FunctionName": .ref(resource.id), "Description": resource["VersionDescription"],
                "FunctionScalingConfig": resource["FunctionScalingConfig"],
            ]), attributes)
        build.add(
            aliasID, "AWS::Lambda::Alias",
            .object(of: [
                "Name": .string(aliasName), "FunctionName": .ref(resource.id),
                "FunctionVersion": .getAtt(id, "Version"),
                "ProvisionedConcurrencyConfig": resource["ProvisionedConcurrencyConfig"],
            ]), resource.inherited.merging(preference.map { ["UpdatePolicy": $0.updatePolicy] } ?? JSONObject()))
        preference?.translate(tags: tags, into: &build)
        build.addReference(resource.id + ".Version", to: id)
        build.addReference(resource.id + ".Alias", to: aliasID)
    }

    private func hash(_ function: JSONObject, _ build: ServerlessBuild) -> String {
        let layers = layers(build)
        if resource["AutoPublishAliasAllProperties"] == true {
            return ServerlessHash.suffix(of: .object(function.merging(layers)))
        }
        if let codeSHA { return String(codeSHA.prefix(10)) }
        var relevant = (function["Code"]?.object ?? JSONObject()).merging(
            function["Environment"]?.object ?? JSONObject())
        relevant["MemorySize"] = function["MemorySize"]
        if function["SnapStart"]?["ApplyOn"] != "None" { relevant["SnapStart"] = function["SnapStart"] }
        return ServerlessHash.suffix(of: .object(relevant))
    }

    /// The properties of the layers whose changes ask for a new version of the function.
    private func layers(_ build: ServerlessBuild) -> JSONObject {
        var layers = JSONObject()
        for layer in resource["Layers"]?.array ?? [] {
            guard let id = layer.referredID, let properties = build.sources[id]?["Properties"],
                properties["PublishLambdaVersion"].map({ !$0.isBlank }) == true
            else { continue }
            layers[id] = properties
        }
        return layers
    }
}
