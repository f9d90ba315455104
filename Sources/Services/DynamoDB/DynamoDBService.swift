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
        counter = ItemCounter(store)
    }

    package var schema: Schema { DynamoDBModel.schema }

    package var operations: [ServedOperation] {
        let store = store
        return [
            ServedOperation(BatchExecuteStatement(store: store)), ServedOperation(BatchGetItem(store: store)),
            ServedOperation(BatchWriteItem(store: store)),
            ServedOperation(CreateTable(store: store, randomness: environment.randomness)),
            ServedOperation(DeleteItem(store: store)),
            ServedOperation(DeleteTable(store: store, housekeeping: housekeeping)),
            ServedOperation(DescribeContinuousBackups(store: store)),
            ServedOperation(DescribeTable(store: store, counter: counter)),
            ServedOperation(DescribeTimeToLive(store: store)), ServedOperation(ExecuteStatement(store: store)),
            ServedOperation(ExecuteTransaction(store: store)), ServedOperation(GetItem(store: store)),
            ServedOperation(ListTables(store: store)), ServedOperation(ListTagsOfResource(store: store)),
            ServedOperation(PutItem(store: store)), ServedOperation(Query(store: store)),
            ServedOperation(Scan(store: store)), ServedOperation(TagResource(store: store)),
            ServedOperation(TransactGetItems(store: store)), ServedOperation(TransactWriteItems(store: store)),
            ServedOperation(UntagResource(store: store)), ServedOperation(UpdateItem(store: store)),
            ServedOperation(UpdateTable(store: store, randomness: environment.randomness)),
            ServedOperation(UpdateTimeToLive(store: store)),
        ]
    }

    package var requestBytes: Int? { LimitsDynamoDB.requestBytes }

    package var resources: [any ResourceHandler] { [TableResource()] }

    package func start(_ background: Background) async throws {
        try await housekeeping.purgeAll()
        let housekeeping = housekeeping
        background.start { await housekeeping.expireForever() }
    }
}
