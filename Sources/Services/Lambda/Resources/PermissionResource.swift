internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::Permission`. `Ref` gives the statement's id.
struct PermissionResource: ResourceHandler {
    let type = "AWS::Lambda::Permission"
    let attributes = ["Id"]
    let properties = [
        ResourceProperty("Action", .string, required: true, replaces: true),
        ResourceProperty("FunctionName", .string, required: true, replaces: true),
        ResourceProperty("Principal", .string, required: true, replaces: true),
        ResourceProperty("SourceArn", .string, replaces: true),
        ResourceProperty("SourceAccount", .string, replaces: true),
        ResourceProperty("EventSourceToken", .string, replaces: true),
        ResourceProperty("PrincipalOrgID", .string, replaces: true),
        ResourceProperty("FunctionUrlAuthType", .string, replaces: true),
        ResourceProperty("InvokedViaFunctionUrl", .boolean, replaces: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let id = context.generatedName(maximum: 100)
        let request = AddPermissionRequest(
            functionName: properties["FunctionName"]?.string ?? "", statementId: id,
            action: properties["Action"]?.string ?? "",
            principal: properties["Principal"]?.string ?? "", sourceArn: properties["SourceArn"]?.string,
            sourceAccount: properties["SourceAccount"]?.string,
            eventSourceToken: properties["EventSourceToken"]?.string,
            principalOrgID: properties["PrincipalOrgID"]?.string,
            functionUrlAuthType: try TemplateValue.enumeration(properties, "FunctionUrlAuthType"),
            invokedViaFunctionUrl: properties["InvokedViaFunctionUrl"]?.bool)
        do {
            _ = try await LambdaClient(context.caller).addPermission(request)
        } catch let fault as Fault where fault.code == "ResourceConflictException" {
            // A repeated creation finds its own statement.
        }
        return ResourceState(physicalID: id, attributes: ["Id": .string(id)])
    }

    /// Every change makes a new statement.
    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        ResourceState(physicalID: physicalID, attributes: ["Id": .string(physicalID)])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).removePermission(
                RemovePermissionRequest(functionName: properties["FunctionName"]?.string ?? "", statementId: physicalID)
            )
        }
    }
}
