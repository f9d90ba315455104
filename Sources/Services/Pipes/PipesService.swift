internal import PipesAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct PipesService: Service {
    package let operations: [ServedOperation]
    package var schema: Schema { PipesModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
