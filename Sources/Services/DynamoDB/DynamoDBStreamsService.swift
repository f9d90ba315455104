package import Base
internal import DynamoDBStreamsAPI
package import ServiceKit
package import Wire

/// Amazon DynamoDB Streams: what changed in tables, in the order in which it did.
package struct DynamoDBStreamsService: Service {
    private let store: DynamoDBStore

    package init(_ environment: ServiceEnvironment) { store = DynamoDBStore(environment) }

    package var schema: Schema { DynamoDBStreamsModel.schema }

    package var operations: [ServedOperation] {
        let store = store
        let operations = [
            ServedOperation(DescribeStream(store: store)), ServedOperation(GetRecords(store: store)),
            ServedOperation(GetShardIterator(store: store)), ServedOperation(ListStreams(store: store)),
        ]
        return operations.map { $0.refining { try await store.withPolicy($0) } }
    }

    package func failed(_ operation: String, _ fault: Fault, _ context: CallContext) {
        store.metrics.failed(fault, context)
    }

    package func start(_ background: Background) async throws {
        let sweep = StreamSweep(store: store)
        background.start { await sweep.run() }
    }
}
