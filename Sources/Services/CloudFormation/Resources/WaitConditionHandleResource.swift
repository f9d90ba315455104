internal import Base
internal import ServiceKit

/// `AWS::CloudFormation::WaitConditionHandle`: makes nothing; templates without resources of their own have one.
struct WaitConditionHandleResource: ResourceHandler {
    let type = "AWS::CloudFormation::WaitConditionHandle"
    let properties: [ResourceProperty] = []

    /// - Returns: a name in place of the presigned URL, since nothing listens for signals.
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
