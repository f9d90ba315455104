package import Base
internal import LogsAPI
package import ServiceKit
package import Wire

/// CloudWatch Logs: groups, streams and events, their retention, and the pattern language that searches them.
package struct LogsService: Service {
    private let store: LogsStore
    private let clock: any Clock
    private let randomness: any Randomness

    package init(_ environment: ServiceEnvironment) {
        store = LogsStore(store: environment.store)
        (clock, randomness) = (environment.clock, environment.randomness)
    }

    package var schema: Schema { LogsModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(CreateLogGroup(store: store)), ServedOperation(CreateLogStream(store: store)),
            ServedOperation(DeleteLogGroup(store: store)), ServedOperation(DeleteLogStream(store: store)),
            ServedOperation(DeleteRetentionPolicy(store: store)), ServedOperation(DescribeLogGroups(store: store)),
            ServedOperation(DescribeLogStreams(store: store)), ServedOperation(FilterLogEvents(store: store)),
            ServedOperation(GetLogEvents(store: store)), ServedOperation(ListTagsForResource(store: store)),
            ServedOperation(ListTagsLogGroup(store: store)),
            ServedOperation(PutLogEvents(store: store, randomness: randomness)),
            ServedOperation(PutLogGroupDeletionProtection(store: store)),
            ServedOperation(PutRetentionPolicy(store: store)),
            ServedOperation(TagLogGroup(store: store)), ServedOperation(TagResource(store: store)),
            ServedOperation(UntagLogGroup(store: store)), ServedOperation(UntagResource(store: store)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: store.store)
        return [LogGroupResource(owners: owners), LogStreamResource(owners: owners)]
    }

    package func start(_ background: Background) async throws {
        let sweep = RetentionSweep(store: store, clock: clock)
        background.start { await sweep.run() }
    }
}
