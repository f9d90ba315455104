internal import Base
internal import DynamoDBAPI

extension Table {
    /// CREATING while it is filled, and UPDATING while an index is being removed: until then, UpdateTable, DeleteTable
    /// and CreateBackup are refused.
    var status: TableStatus { isFilling ? .creating : leaving == nil ? .active : .updating }

    /// The table as DescribeTable shows it.
    func description(status: TableStatus, measure: Measure = Measure()) -> TableDescription {
        let locals = indexes.filter { !$0.isGlobal }.map { describeLocal($0, measure.indexes[$0.name]) }
        var globals = indexes.filter(\.isGlobal).map { index in
            describeGlobal(index, status: status, measure.indexes[index.name])
        }
        if let leaving { globals.append(describeGlobal(leaving, status: .deleting, nil)) }
        var description = TableDescription(
            attributeDefinitions: attributes.map { attribute in
                AttributeDefinition(
                    attributeName: attribute.name,
                    attributeType: ScalarAttributeType(rawValue: attribute.kind.rawValue) ?? .s)
            },
            tableName: name, keySchema: Self.elements(of: key), tableStatus: status, creationDateTime: created,
            provisionedThroughput: Self.describe(throughput.provisioned), tableSizeBytes: measure.whole.bytes,
            itemCount: measure.whole.items, tableArn: arn, tableId: id)
        if throughput.provisioned == nil {
            description.billingModeSummary = BillingModeSummary(
                billingMode: .payPerRequest, lastUpdateToPayPerRequestDateTime: throughput.onDemandSince ?? created)
        }
        if !locals.isEmpty { description.localSecondaryIndexes = locals }
        if !globals.isEmpty { description.globalSecondaryIndexes = globals }
        if let tableClass {
            description.tableClassSummary = TableClassSummary(tableClass: TableClass(rawValue: tableClass))
        }
        if let stream {
            if stream.isEnabled {
                description.streamSpecification = StreamSpecification(
                    streamEnabled: true, streamViewType: StreamViewType(rawValue: stream.view.rawValue))
            }
            (description.latestStreamLabel, description.latestStreamArn) = (
                stream.label, "\(arn)/stream/\(stream.label)"
            )
        }
        if let source, let table = source.table {
            description.restoreSummary = RestoreSummary(
                sourceBackupArn: source.backup, sourceTableArn: table, restoreDateTime: source.time,
                restoreInProgress: source.isUnderWay)
        }
        description.sseDescription = encryptionKey.map {
            SSEDescription(status: .enabled, sseType: .kms, kmsMasterKeyArn: $0)
        }
        description.deletionProtectionEnabled = isDeletionProtected
        description.onDemandThroughput = throughput.maximum.map(Self.describe)
        return description
    }

    static func elements(of key: KeySchema) -> [KeySchemaElement] {
        key.attributes.enumerated().map {
            KeySchemaElement(attributeName: $0.element.name, keyType: $0.offset == 0 ? .hash : .range)
        }
    }

    private static func describe(_ provisioned: TableThroughput.Provisioned?) -> ProvisionedThroughputDescription {
        ProvisionedThroughputDescription(
            numberOfDecreasesToday: 0, readCapacityUnits: provisioned?.read ?? 0,
            writeCapacityUnits: provisioned?.write ?? 0)
    }

    private static func describe(_ maximum: TableThroughput.Provisioned) -> OnDemandThroughput {
        OnDemandThroughput(maxReadRequestUnits: maximum.read, maxWriteRequestUnits: maximum.write)
    }

    private func describeLocal(_ index: TableIndex, _ measure: Measure.Part?) -> LocalSecondaryIndexDescription {
        LocalSecondaryIndexDescription(
            indexName: index.name, keySchema: Self.elements(of: index.key), projection: Self.describe(index.projected),
            indexSizeBytes: measure?.bytes ?? 0, itemCount: measure?.items ?? 0, indexArn: "\(arn)/index/\(index.name)")
    }

    private func describeGlobal(
        _ index: TableIndex, status: TableStatus, _ measure: Measure.Part?
    ) -> GlobalSecondaryIndexDescription {
        let indexStatus: IndexStatus =
            status == .deleting ? .deleting : status == .creating || index.isBuilding ? .creating : .active
        var description = GlobalSecondaryIndexDescription(
            indexName: index.name, keySchema: Self.elements(of: index.key), projection: Self.describe(index.projected),
            indexStatus: indexStatus, provisionedThroughput: Self.describe(index.throughput),
            indexSizeBytes: measure?.bytes ?? 0, itemCount: measure?.items ?? 0, indexArn: "\(arn)/index/\(index.name)")
        if index.isBuilding { description.backfilling = true }
        description.onDemandThroughput = index.maximum.map(Self.describe)
        return description
    }

    private static func describe(_ projected: TableIndex.Projected) -> DynamoDBAPI.Projection {
        switch projected {
        case .all: DynamoDBAPI.Projection(projectionType: .all)
        case .keysOnly: DynamoDBAPI.Projection(projectionType: .keysOnly)
        case .include(let names): DynamoDBAPI.Projection(projectionType: .include, nonKeyAttributes: names)
        }
    }
}
