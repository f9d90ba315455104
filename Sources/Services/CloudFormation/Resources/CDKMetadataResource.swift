internal import Base
internal import ServiceKit

/// `AWS::CDK::Metadata`: what the CDK tells AWS about itself; it makes nothing.
struct CDKMetadataResource: ResourceHandler {
    let type = "AWS::CDK::Metadata"
    let properties = [ResourceProperty("Analytics", .any), ResourceProperty("Modules", .any)]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        ResourceState(physicalID: context.generatedName())
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        ResourceState(physicalID: physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {}
}
