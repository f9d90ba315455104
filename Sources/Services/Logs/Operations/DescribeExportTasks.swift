internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// One export, or all of a state.
/// - Source: CloudWatch Logs API Reference, DescribeExportTasks.
struct DescribeExportTasks: Operation {
    static let model = LogsModel.describeExportTasks
    let store: LogsStore

    func access(_ input: DescribeExportTasksRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: DescribeExportTasksRequest, _ context: CallContext) async throws -> DescribeExportTasksResponse {
        let tenant = LogsTenant(context)
        if let id = input.taskId {
            let row = try await store.store.get(tenant.export(id))
            return DescribeExportTasksResponse(exportTasks: try row.map { [try ExportRecord($0.value).shown] } ?? [])
        }
        let limit = input.limit ?? LimitsLogs.describePage
        let after = try input.nextToken.map { token throws(Fault) in try NameToken.name(token) }
        let range = KeyRange(prefix: tenant.exports, after: after.map { tenant.export($0) }, limit: 200)
        let found = try await store.records(limit + 1, in: range) { row in
            let export = try ExportRecord(row.value)
            return input.statusCode == nil || export.status == input.statusCode ? export : nil
        }
        let page = found.prefix(limit)
        return DescribeExportTasksResponse(
            exportTasks: page.map(\.shown),
            nextToken: found.count > limit ? page.last.map { NameToken.text($0.id) } : nil)
    }
}
