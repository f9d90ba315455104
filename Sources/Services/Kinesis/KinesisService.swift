internal import KinesisAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct KinesisService: Service {
    package let operations: [ServedOperation]
    package var schema: Schema { KinesisModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
