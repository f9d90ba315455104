internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::LayerVersion`. `Ref` gives the version's ARN.
struct LayerVersionResource: ResourceHandler {
    let type = "AWS::Lambda::LayerVersion"
    let attributes = ["LayerVersionArn"]
    let properties = [
        ResourceProperty("LayerName", .string, replaces: true),
        ResourceProperty("Content", .object, required: true, replaces: true),
        ResourceProperty("Description", .string, replaces: true),
        ResourceProperty("CompatibleRuntimes", .list, replaces: true),
        ResourceProperty("CompatibleArchitectures", .list, replaces: true),
        ResourceProperty("LicenseInfo", .string, replaces: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let content = properties["Content"]
        let layer = try await LambdaClient(context.caller).publishLayerVersion(
            PublishLayerVersionRequest(
                layerName: properties["LayerName"]?.string ?? context.logicalID,
                description: properties["Description"]?.string,
                content: LayerVersionContentInput(
                    s3Bucket: content?["S3Bucket"]?.string, s3Key: content?["S3Key"]?.string,
                    s3ObjectVersion: content?["S3ObjectVersion"]?.string),
                compatibleRuntimes: properties["CompatibleRuntimes"]?.array?.compactMap {
                    $0.string.flatMap { Runtime(rawValue: $0) }
                },
                licenseInfo: properties["LicenseInfo"]?.string,
                compatibleArchitectures: properties["CompatibleArchitectures"]?.array?.compactMap {
                    $0.string.flatMap { Architecture(rawValue: $0) }
                }))
        let arn = layer.layerVersionArn ?? ""
        return ResourceState(physicalID: arn, attributes: ["LayerVersionArn": .string(arn)])
    }

    /// A version never changes.
    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        ResourceState(physicalID: physicalID, attributes: ["LayerVersionArn": .string(physicalID)])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        guard let split = physicalID.lastIndex(of: ":"),
            let version = Int(physicalID[physicalID.index(after: split)...])
        else { return }
        _ = try await LambdaClient(context.caller).deleteLayerVersion(
            DeleteLayerVersionRequest(layerName: String(physicalID[..<split]), versionNumber: version))
    }
}
