package import Base
internal import CloudWatchAPI
package import ServiceKit
package import Wire

/// Amazon CloudWatch: numbers of metrics that users and the platform's own services measure, and what is told of them.
///
/// A call that puts data appends to a log, in one commit; behind it `Folder` makes points of them, and `RollUp` makes
/// old points coarser. What services of the platform measure comes from `MetricBook`, minute by minute.
package struct CloudWatchService: Service {
    let core: CloudWatchCore

    package init(_ environment: ServiceEnvironment) { core = CloudWatchCore(environment) }

    package var schema: Schema { CloudWatchModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(GetMetricStatistics(core: core)), ServedOperation(ListMetrics(core: core)),
            ServedOperation(PutMetricData(core: core)),
        ]
    }

    package var requestBytes: Int? { LimitsCloudWatch.requestBytes }

    package func start(_ background: Background) async throws {
        let core = core
        let rollUp = RollUp(store: core.store, clock: core.clock)
        background.start { await core.folder.run() }
        background.start { await rollUp.run() }
    }
}
