internal import SchemasAPI
package import ServiceKit
package import Wire

/// What it is: its operations, its resources, its background work.
package struct SchemasService: Service {
    package let operations: [ServedOperation]
    package var schema: Schema { SchemasModel.schema }

    package init(_ environment: ServiceEnvironment) {
        operations = []
    }
}
