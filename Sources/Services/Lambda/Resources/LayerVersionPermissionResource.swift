internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::LayerVersionPermission`. `Ref` gives the layer version's ARN and the statement's id, parted by `#`.
struct LayerVersionPermissionResource: ResourceHandler {
    let type = "AWS::Lambda::LayerVersionPermission"
    let attributes = ["Id"]
    let properties = [
        ResourceProperty("LayerVersionArn", .string, required: true, replaces: true),
        ResourceProperty("Action", .string, required: true, replaces: true),
        ResourceProperty("Principal", .string, required: true, replaces: true),
        ResourceProperty("OrganizationId", .string, replaces: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let arn = properties["LayerVersionArn"]?.string ?? ""
        let (layer, version) = Self.parts(arn)
        let id = context.generatedName(maximum: 100)
        do {
            _ = try await LambdaClient(context.caller).addLayerVersionPermission(
                AddLayerVersionPermissionRequest(
                    layerName: layer, versionNumber: version, statementId: id,
                    action: properties["Action"]?.string ?? "", principal: properties["Principal"]?.string ?? "",
                    organizationId: properties["OrganizationId"]?.string))
        } catch let fault as Fault where fault.code == "ResourceConflictException" {
            // A repeated creation finds its own statement.
        }
        return ResourceState(physicalID: "\(arn)#\(id)", attributes: ["Id": .string("\(arn)#\(id)")])
    }

    /// Every change makes a new statement.
    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        ResourceState(physicalID: physicalID, attributes: ["Id": .string(physicalID)])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let parts = physicalID.split(separator: "#" as Character).map { String($0) }
        guard parts.count == 2 else { return }
        let (layer, version) = Self.parts(parts[0])
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).removeLayerVersionPermission(
                RemoveLayerVersionPermissionRequest(layerName: layer, versionNumber: version, statementId: parts[1]))
        }
    }

    private static func parts(_ arn: String) -> (layer: String, version: Int) {
        let split = arn.lastIndex(of: ":") ?? arn.endIndex
        return (String(arn[..<split]), Int(arn[split...].dropFirst()) ?? 0)
    }
}
