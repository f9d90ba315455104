internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Shows an import of the last 90 days.
/// - Source: Amazon DynamoDB API Reference, DescribeImport.
struct DescribeImport: Operation {
    static let model = DynamoDBModel.describeImport
    let store: DynamoDBStore

    func access(_ input: DescribeImportInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:DescribeImport", on: input.importArn)]
    }

    func run(_ input: DescribeImportInput, _ context: CallContext) async throws -> DescribeImportOutput {
        let parts = input.importArn.split(separator: "/")
        guard let table = TableReference.reference(arn: input.importArn), parts.count == 4, parts[2] == "import",
            table.isNamedWell
        else { throw Fault.validation("Invalid Import ARN: \(input.importArn)") }
        guard let found = try await store.tableImport(String(parts[3]), table.tenant), found.table.arn == table.arn
        else { throw DynamoDBFault.importNotFoundException("Import not found: \(input.importArn)") }
        return DescribeImportOutput(importTableDescription: found.description)
    }
}
