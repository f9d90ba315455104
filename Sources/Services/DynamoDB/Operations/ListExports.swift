internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists exports of the last 90 days, the newest first.
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
        let (exports, isCut) = try await store.listed(
            TableExport.rows(tenant), behind: input.nextToken, most: input.maxResults ?? LimitsDynamoDB.listedExports,
            newestFirst: true
        ) { row in
            let export = try TableExport(row.value)
            let isWanted = table.map { $0.arn == export.tableARN } ?? true
            return isWanted && !export.isOver(now: context.now) ? export : nil
        }
        return ListExportsOutput(
            exportSummaries: exports.map {
                ExportSummary(
                    exportArn: $0.arn, exportStatus: ExportStatus(rawValue: $0.status.rawValue), exportType: $0.type)
            }, nextToken: isCut ? exports.last?.id : nil)
    }
}
