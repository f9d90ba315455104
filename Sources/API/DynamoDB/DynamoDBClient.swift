// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls DynamoDB within the process: typed values, no encoding, the same pipeline as every call.
package struct DynamoDBClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func batchExecuteStatement(_ input: BatchExecuteStatementInput) async throws -> BatchExecuteStatementOutput {
        try await caller.call(DynamoDBModel.batchExecuteStatement, input)
    }

    @discardableResult
    package func batchGetItem(_ input: BatchGetItemInput) async throws -> BatchGetItemOutput {
        try await caller.call(DynamoDBModel.batchGetItem, input)
    }

    @discardableResult
    package func batchWriteItem(_ input: BatchWriteItemInput) async throws -> BatchWriteItemOutput {
        try await caller.call(DynamoDBModel.batchWriteItem, input)
    }

    @discardableResult
    package func createBackup(_ input: CreateBackupInput) async throws -> CreateBackupOutput {
        try await caller.call(DynamoDBModel.createBackup, input)
    }

    @discardableResult
    package func createTable(_ input: CreateTableInput) async throws -> CreateTableOutput {
        try await caller.call(DynamoDBModel.createTable, input)
    }

    @discardableResult
    package func deleteBackup(_ input: DeleteBackupInput) async throws -> DeleteBackupOutput {
        try await caller.call(DynamoDBModel.deleteBackup, input)
    }

    @discardableResult
    package func deleteItem(_ input: DeleteItemInput) async throws -> DeleteItemOutput {
        try await caller.call(DynamoDBModel.deleteItem, input)
    }

    @discardableResult
    package func deleteResourcePolicy(_ input: DeleteResourcePolicyInput) async throws -> DeleteResourcePolicyOutput {
        try await caller.call(DynamoDBModel.deleteResourcePolicy, input)
    }

    @discardableResult
    package func deleteTable(_ input: DeleteTableInput) async throws -> DeleteTableOutput {
        try await caller.call(DynamoDBModel.deleteTable, input)
    }

    @discardableResult
    package func describeBackup(_ input: DescribeBackupInput) async throws -> DescribeBackupOutput {
        try await caller.call(DynamoDBModel.describeBackup, input)
    }

    @discardableResult
    package func describeContinuousBackups(_ input: DescribeContinuousBackupsInput) async throws -> DescribeContinuousBackupsOutput {
        try await caller.call(DynamoDBModel.describeContinuousBackups, input)
    }

    @discardableResult
    package func describeEndpoints(_ input: DescribeEndpointsRequest) async throws -> DescribeEndpointsResponse {
        try await caller.call(DynamoDBModel.describeEndpoints, input)
    }

    @discardableResult
    package func describeExport(_ input: DescribeExportInput) async throws -> DescribeExportOutput {
        try await caller.call(DynamoDBModel.describeExport, input)
    }

    @discardableResult
    package func describeImport(_ input: DescribeImportInput) async throws -> DescribeImportOutput {
        try await caller.call(DynamoDBModel.describeImport, input)
    }

    @discardableResult
    package func describeKinesisStreamingDestination(_ input: DescribeKinesisStreamingDestinationInput) async throws -> DescribeKinesisStreamingDestinationOutput {
        try await caller.call(DynamoDBModel.describeKinesisStreamingDestination, input)
    }

    @discardableResult
    package func describeLimits(_ input: DescribeLimitsInput) async throws -> DescribeLimitsOutput {
        try await caller.call(DynamoDBModel.describeLimits, input)
    }

    @discardableResult
    package func describeTable(_ input: DescribeTableInput) async throws -> DescribeTableOutput {
        try await caller.call(DynamoDBModel.describeTable, input)
    }

    @discardableResult
    package func describeTimeToLive(_ input: DescribeTimeToLiveInput) async throws -> DescribeTimeToLiveOutput {
        try await caller.call(DynamoDBModel.describeTimeToLive, input)
    }

    @discardableResult
    package func disableKinesisStreamingDestination(_ input: KinesisStreamingDestinationInput) async throws -> KinesisStreamingDestinationOutput {
        try await caller.call(DynamoDBModel.disableKinesisStreamingDestination, input)
    }

    @discardableResult
    package func enableKinesisStreamingDestination(_ input: KinesisStreamingDestinationInput) async throws -> KinesisStreamingDestinationOutput {
        try await caller.call(DynamoDBModel.enableKinesisStreamingDestination, input)
    }

    @discardableResult
    package func executeStatement(_ input: ExecuteStatementInput) async throws -> ExecuteStatementOutput {
        try await caller.call(DynamoDBModel.executeStatement, input)
    }

    @discardableResult
    package func executeTransaction(_ input: ExecuteTransactionInput) async throws -> ExecuteTransactionOutput {
        try await caller.call(DynamoDBModel.executeTransaction, input)
    }

    @discardableResult
    package func exportTableToPointInTime(_ input: ExportTableToPointInTimeInput) async throws -> ExportTableToPointInTimeOutput {
        try await caller.call(DynamoDBModel.exportTableToPointInTime, input)
    }

    @discardableResult
    package func getItem(_ input: GetItemInput) async throws -> GetItemOutput {
        try await caller.call(DynamoDBModel.getItem, input)
    }

    @discardableResult
    package func getResourcePolicy(_ input: GetResourcePolicyInput) async throws -> GetResourcePolicyOutput {
        try await caller.call(DynamoDBModel.getResourcePolicy, input)
    }

    @discardableResult
    package func importTable(_ input: ImportTableInput) async throws -> ImportTableOutput {
        try await caller.call(DynamoDBModel.importTable, input)
    }

    @discardableResult
    package func listBackups(_ input: ListBackupsInput) async throws -> ListBackupsOutput {
        try await caller.call(DynamoDBModel.listBackups, input)
    }

    @discardableResult
    package func listExports(_ input: ListExportsInput) async throws -> ListExportsOutput {
        try await caller.call(DynamoDBModel.listExports, input)
    }

    @discardableResult
    package func listImports(_ input: ListImportsInput) async throws -> ListImportsOutput {
        try await caller.call(DynamoDBModel.listImports, input)
    }

    @discardableResult
    package func listTables(_ input: ListTablesInput) async throws -> ListTablesOutput {
        try await caller.call(DynamoDBModel.listTables, input)
    }

    @discardableResult
    package func listTagsOfResource(_ input: ListTagsOfResourceInput) async throws -> ListTagsOfResourceOutput {
        try await caller.call(DynamoDBModel.listTagsOfResource, input)
    }

    @discardableResult
    package func putItem(_ input: PutItemInput) async throws -> PutItemOutput {
        try await caller.call(DynamoDBModel.putItem, input)
    }

    @discardableResult
    package func putResourcePolicy(_ input: PutResourcePolicyInput) async throws -> PutResourcePolicyOutput {
        try await caller.call(DynamoDBModel.putResourcePolicy, input)
    }

    @discardableResult
    package func query(_ input: QueryInput) async throws -> QueryOutput {
        try await caller.call(DynamoDBModel.query, input)
    }

    @discardableResult
    package func restoreTableFromBackup(_ input: RestoreTableFromBackupInput) async throws -> RestoreTableFromBackupOutput {
        try await caller.call(DynamoDBModel.restoreTableFromBackup, input)
    }

    @discardableResult
    package func restoreTableToPointInTime(_ input: RestoreTableToPointInTimeInput) async throws -> RestoreTableToPointInTimeOutput {
        try await caller.call(DynamoDBModel.restoreTableToPointInTime, input)
    }

    @discardableResult
    package func scan(_ input: ScanInput) async throws -> ScanOutput {
        try await caller.call(DynamoDBModel.scan, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceInput) async throws -> Empty {
        try await caller.call(DynamoDBModel.tagResource, input)
    }

    @discardableResult
    package func transactGetItems(_ input: TransactGetItemsInput) async throws -> TransactGetItemsOutput {
        try await caller.call(DynamoDBModel.transactGetItems, input)
    }

    @discardableResult
    package func transactWriteItems(_ input: TransactWriteItemsInput) async throws -> TransactWriteItemsOutput {
        try await caller.call(DynamoDBModel.transactWriteItems, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceInput) async throws -> Empty {
        try await caller.call(DynamoDBModel.untagResource, input)
    }

    @discardableResult
    package func updateContinuousBackups(_ input: UpdateContinuousBackupsInput) async throws -> UpdateContinuousBackupsOutput {
        try await caller.call(DynamoDBModel.updateContinuousBackups, input)
    }

    @discardableResult
    package func updateItem(_ input: UpdateItemInput) async throws -> UpdateItemOutput {
        try await caller.call(DynamoDBModel.updateItem, input)
    }

    @discardableResult
    package func updateKinesisStreamingDestination(_ input: UpdateKinesisStreamingDestinationInput) async throws -> UpdateKinesisStreamingDestinationOutput {
        try await caller.call(DynamoDBModel.updateKinesisStreamingDestination, input)
    }

    @discardableResult
    package func updateTable(_ input: UpdateTableInput) async throws -> UpdateTableOutput {
        try await caller.call(DynamoDBModel.updateTable, input)
    }

    @discardableResult
    package func updateTimeToLive(_ input: UpdateTimeToLiveInput) async throws -> UpdateTimeToLiveOutput {
        try await caller.call(DynamoDBModel.updateTimeToLive, input)
    }
}
