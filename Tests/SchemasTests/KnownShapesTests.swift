import Base
import Testing
import Wire

@testable import Schemas

/// What discovery remembers of schemas.
@Suite struct KnownShapesTests {
    private let schema = SchemaReference(
        registry: RegistryReference(tenant: Tenant(account: .default, region: .default), name: "r"), name: "s")

    private func known(_ detail: JSON) throws -> KnownShapes.Known {
        let event: JSON = [
            "version": "0", "id": "1", "detail-type": "t", "source": "s", "account": "000000000000",
            "time": "2026-01-01T00:00:00Z", "region": "us-east-1", "resources": [], "detail": detail,
        ]
        return KnownShapes.Known(shape: try EventShape(event), isFull: false)
    }

    @Test func `what was learnt while its schema was deleted is not known`() throws {
        var shapes = KnownShapes()
        let age = shapes.age
        shapes.forget(schema)
        shapes.keep(try known(["a": 1]), of: schema, since: age)
        #expect(shapes[schema] == nil)
        shapes.keep(try known(["a": 1]), of: schema, since: shapes.age)
        #expect(try shapes[schema]?.tells(known(["a": 2]).shape) == true)
        #expect(try shapes[schema]?.tells(known(["b": 2]).shape) == false)
        shapes.forget(schema)
        #expect(shapes[schema] == nil)
    }

    @Test func `nothing is known of many rather than too much`() throws {
        var shapes = KnownShapes()
        for number in 0...LimitsSchemas.knownShapes {
            let other = SchemaReference(registry: schema.registry, name: "s\(number)")
            shapes.keep(try known([:]), of: other, since: shapes.age)
        }
        let first = SchemaReference(registry: schema.registry, name: "s0")
        let last = SchemaReference(registry: schema.registry, name: "s\(LimitsSchemas.knownShapes)")
        #expect(shapes[first] == nil && shapes[last] != nil)
    }
}
