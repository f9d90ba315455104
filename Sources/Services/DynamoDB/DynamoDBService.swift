package import Base
internal import DynamoDBAPI
package import ServiceKit
package import Wire

/// Amazon DynamoDB: tables of items with keys, conditions, updates, queries and indexes, on the platform's store.
package struct DynamoDBService: Service {
    private let store: DynamoDBStore
    private let environment: ServiceEnvironment
    private let housekeeping: Housekeeping
    private let counter: ItemCounter

    package init(_ environment: ServiceEnvironment) {
        self.environment = environment
        store = DynamoDBStore(environment)
        housekeeping = Housekeeping(store, clock: environment.clock)
        counter = ItemCounter(store: store)
    }

    package var schema: Schema { DynamoDBModel.schema }

    package var operations: [ServedOperation] {
        let store = store
        return (items + transactions + statements + tables + backups + policies + destinations + exports + imports).map
        {
            $0.refining { try await store.withPolicyIfAny($0) }
        }
    }

    private var items: [ServedOperation] {
        [
            ServedOperation(Measured(BatchGetItem(store: store))),
            ServedOperation(Measured(BatchWriteItem(store: store))),
            ServedOperation(Measured(DeleteItem(store: store))), ServedOperation(Measured(GetItem(store: store))),
            ServedOperation(Measured(PutItem(store: store))), ServedOperation(Measured(Query(store: store))),
            ServedOperation(Measured(Scan(store: store))), ServedOperation(Measured(UpdateItem(store: store))),
        ]
    }

    private var transactions: [ServedOperation] {
        [
            ServedOperation(Measured(TransactGetItems(store: store))),
            ServedOperation(Measured(TransactWriteItems(store: store))),
        ]
    }

    private var statements: [ServedOperation] {
        [
            ServedOperation(Measured(BatchExecuteStatement(store: store))),
            ServedOperation(Measured(ExecuteStatement(store: store))),
            ServedOperation(Measured(ExecuteTransaction(store: store))),
        ]
    }

    private var tables: [ServedOperation] {
        [
            ServedOperation(CreateTable(store: store, randomness: environment.randomness)),
            ServedOperation(DeleteTable(store: store, randomness: environment.randomness)),
            ServedOperation(DescribeEndpoints()), ServedOperation(DescribeLimits()),
            ServedOperation(DescribeTable(store: store, counter: counter)),
            ServedOperation(DescribeTimeToLive(store: store)), ServedOperation(ListTables(store: store)),
            ServedOperation(ListTagsOfResource(store: store)), ServedOperation(TagResource(store: store)),
            ServedOperation(UntagResource(store: store)),
            ServedOperation(UpdateTable(store: store, randomness: environment.randomness)),
            ServedOperation(UpdateTimeToLive(store: store)),
        ]
    }

    private var policies: [ServedOperation] {
        [
            ServedOperation(DeleteResourcePolicy(store: store)), ServedOperation(GetResourcePolicy(store: store)),
            ServedOperation(PutResourcePolicy(store: store)),
        ]
    }

    private var destinations: [ServedOperation] {
        [
            ServedOperation(DescribeKinesisStreamingDestination(store: store)),
            ServedOperation(DisableKinesisStreamingDestination(store: store)),
            ServedOperation(
                EnableKinesisStreamingDestination(
                    store: store, services: environment.services, randomness: environment.randomness)),
            ServedOperation(UpdateKinesisStreamingDestination(store: store)),
        ]
    }

    private var exports: [ServedOperation] {
        [
            ServedOperation(DescribeExport(store: store)),
            ServedOperation(
                ExportTableToPointInTime(
                    store: store, services: environment.services, randomness: environment.randomness)),
            ServedOperation(ListExports(store: store)),
        ]
    }

    private var imports: [ServedOperation] {
        [
            ServedOperation(DescribeImport(store: store)),
            ServedOperation(
                ImportTable(store: store, services: environment.services, randomness: environment.randomness)),
            ServedOperation(ListImports(store: store)),
        ]
    }

    private var backups: [ServedOperation] {
        [
            ServedOperation(CreateBackup(store: store, randomness: environment.randomness)),
            ServedOperation(DeleteBackup(store: store)), ServedOperation(DescribeBackup(store: store)),
            ServedOperation(DescribeContinuousBackups(store: store)), ServedOperation(ListBackups(store: store)),
            ServedOperation(RestoreTableFromBackup(store: store, randomness: environment.randomness)),
            ServedOperation(RestoreTableToPointInTime(store: store, randomness: environment.randomness)),
            ServedOperation(UpdateContinuousBackups(store: store)),
        ]
    }

    package var requestBytes: Int? { LimitsDynamoDB.requestBytes }

    package var resources: [any ResourceHandler] { [TableResource(store: store, services: environment.services)] }

    package func failed(_ operation: String, _ fault: Fault, _ context: CallContext) {
        store.metrics.failed(fault, context)
    }

    package func start(_ background: Background) async throws {
        store.metrics.sample(store)
        TableUsage(store: store, counter: counter).sample()
        let housekeeping = housekeeping
        background.start { await housekeeping.expireForever() }
        let worker = Worker(store: store, services: environment.services)
        background.start { await worker.run() }
        let pump = DestinationPump(store: store, services: environment.services)
        background.start { await pump.run() }
        let history = HistorySweep(store: store)
        background.start { await history.run() }
    }
}
