internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Makes a log group. Its name is unique in account and region.
struct CreateLogGroup: Operation {
    static let model = LogsModel.createLogGroup
    let store: LogsStore

    func access(_ input: CreateLogGroupRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: CreateLogGroupRequest, _ context: CallContext) async throws -> Empty {
        guard input.kmsKeyId == nil else { throw Fault.notSupported("CreateLogGroup with kmsKeyId") }
        guard !input.logGroupName.hasPrefix("aws/") else {
            throw LogsFault.invalidParameterException("Log groups starting with AWS/ are reserved for AWS.")
        }
        var group = LogGroupRecord(
            name: input.logGroupName, created: context.now.milliseconds,
            groupClass: (input.logGroupClass ?? .standard).rawValue)
        try group.tag(input.tags ?? [:])
        group.isDeletionProtected = input.deletionProtectionEnabled ?? false
        try await store.createGroup(group, LogsTenant(context))
        return Empty()
    }
}
