internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists exports of the last 90 days, in the order in which they began.
/// - Source: Amazon DynamoDB API Reference, ListExports.
struct ListExports: Operation {
    static let model = DynamoDBModel.listExports
    let store: DynamoDBStore

    func access(_ input: ListExportsInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:ListExports", on: "*")]
    }

    func run(_ input: ListExportsInput, _ context: CallContext) async throws -> ListExportsOutput {
        let table = try input.tableArn.map { arn throws(Fault) in try TableTags.reference(arn) }
        let tenant = table?.tenant ?? context.tenant
        guard tenant.account == context.account else {
            throw Fault.validation("ListExports shows those of the caller's own account alone: \(table?.arn ?? "")")
        }
        let most = input.maxResults ?? LimitsDynamoDB.listedExports
        var range = KeyRange(prefix: TableExport.rows(tenant), limit: LimitsDynamoDB.rowsPerPage)
        if let token = input.nextToken { range = range.after(TableExport.key(token, tenant)) }
        var exports: [TableExport] = []
        while true {
            let rows = try await store.store.read(range)
            for row in rows {
                let export = try TableExport(row.value)
                guard table.map({ $0.arn == export.tableARN }) ?? true,
                    !export.isOver(now: context.now)
                else { continue }
                if exports.count == most { return Self.page(exports, next: exports.last?.id) }
                exports.append(export)
            }
            guard let last = rows.last, range.isFull(rows) else { return Self.page(exports, next: nil) }
            range = range.after(last.key)
        }
    }

    private static func page(_ exports: [TableExport], next: String?) -> ListExportsOutput {
        ListExportsOutput(
            exportSummaries: exports.map {
                ExportSummary(
                    exportArn: $0.arn, exportStatus: ExportStatus(rawValue: $0.status.rawValue), exportType: $0.type)
            }, nextToken: next)
    }
}
