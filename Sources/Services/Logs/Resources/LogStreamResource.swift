internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// `AWS::Logs::LogStream`. `Ref` gives its name.
struct LogStreamResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::Logs::LogStream"
    let properties = [
        ResourceProperty("LogGroupName", .string, required: true, replaces: true),
        ResourceProperty("LogStreamName", .string, replaces: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let group = properties["LogGroupName"]?.string ?? ""
        let name = properties["LogStreamName"]?.string ?? context.generatedName(maximum: 512)
        let tenant = LogsTenant(context)
        let isResumed = try await owners.begin(
            tenant.owner(group + "\n" + name), absent: tenant.stream(group, name), context)
        do {
            try await LogsClient(context.caller).createLogStream(
                CreateLogStreamRequest(logGroupName: group, logStreamName: name))
        } catch let fault as Fault where isResumed && fault.code == "ResourceAlreadyExistsException" {
            // Made by this creation before it was cut off.
        }
        return ResourceState(physicalID: name, identity: group + "|" + name)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        ResourceState(physicalID: physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let group = properties["LogGroupName"]?.string ?? ""
        do {
            try await LogsClient(context.caller).deleteLogStream(
                DeleteLogStreamRequest(logGroupName: group, logStreamName: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already, with its group or alone.
        }
        try await owners.end(LogsTenant(context).owner(group + "\n" + physicalID))
    }
}
