internal import Base
internal import DynamoDBAPI
internal import ServiceKit

/// Shows an export of the last 90 days.
/// - Source: Amazon DynamoDB API Reference, DescribeExport.
struct DescribeExport: Operation {
    static let model = DynamoDBModel.describeExport
    let store: DynamoDBStore

    func access(_ input: DescribeExportInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:DescribeExport", on: input.exportArn)]
    }

    func run(_ input: DescribeExportInput, _ context: CallContext) async throws -> DescribeExportOutput {
        let parts = input.exportArn.split(separator: "/")
        guard let table = TableReference.reference(arn: input.exportArn), parts.count == 4, parts[2] == "export",
            let export = try await store.export(String(parts[3]), table.tenant), export.tableARN == table.arn
        else { throw DynamoDBFault.exportNotFoundException("Export not found: \(input.exportArn)") }
        return DescribeExportOutput(exportDescription: export.description)
    }
}
