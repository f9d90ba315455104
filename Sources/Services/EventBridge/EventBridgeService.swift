internal import EventBridgeAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct EventBridgeService: Service {
    package let operations: [ServedOperation]
    package var schema: Schema { EventBridgeModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
