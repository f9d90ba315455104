internal import XRayAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct XRayService: ServiceKit.Service {
    package let operations: [ServedOperation]
    package var schema: Schema { XRayModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
