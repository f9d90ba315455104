internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Ends an export that is not over. What it has written stays.
/// - Source: CloudWatch Logs API Reference, CancelExportTask.
struct CancelExportTask: Operation {
    static let model = LogsModel.cancelExportTask
    let store: LogsStore

    func access(_ input: CancelExportTaskRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: CancelExportTaskRequest, _ context: CallContext) async throws -> Empty {
        let tenant = LogsTenant(context)
        _ = try await store.export(input.taskId, tenant)
        let cancelled = try await store.changeExport(input.taskId, tenant) { export in
            (export.status, export.message) = (.cancelled, "Cancelled by the user")
            export.completed = context.now.milliseconds
        }
        guard cancelled != nil else {
            throw LogsFault.invalidOperationException("The export task is over and can't be cancelled.")
        }
        return Empty()
    }
}
