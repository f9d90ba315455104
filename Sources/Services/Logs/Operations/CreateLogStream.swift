internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Makes a stream in a group.
struct CreateLogStream: Operation {
    static let model = LogsModel.createLogStream
    let store: LogsStore

    func access(_ input: CreateLogStreamRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: CreateLogStreamRequest, _ context: CallContext) async throws -> Empty {
        guard input.logStreamName.utf8.count <= LimitsLogs.streamNameBytes else {
            throw LogsFault.invalidParameterException(
                "Log stream names of more than \(LimitsLogs.streamNameBytes) bytes in UTF-8 are not "
                    + "supported by Martlet."
            )
        }
        let stream = LogStreamRecord(name: input.logStreamName, created: context.now.milliseconds)
        try await store.createStream(stream, of: input.logGroupName, LogsTenant(context))
        return Empty()
    }
}
