internal import SchedulerAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct SchedulerService: Service {
    package let operations: [ServedOperation]
    package var schema: Schema { SchedulerModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
