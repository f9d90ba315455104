internal import CloudWatchAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct CloudWatchService: Service {
    package let operations: [ServedOperation]
    package var schema: Schema { CloudWatchModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
