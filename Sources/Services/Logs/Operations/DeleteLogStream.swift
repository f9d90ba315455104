internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Removes a stream with its events.
struct DeleteLogStream: Operation {
    static let model = LogsModel.deleteLogStream
    let store: LogsStore

    func access(_ input: DeleteLogStreamRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, stream: input.logStreamName, context)
    }

    func run(_ input: DeleteLogStreamRequest, _ context: CallContext) async throws -> Empty {
        try await store.deleteStream(input.logStreamName, of: input.logGroupName, LogsTenant(context))
        return Empty()
    }
}
