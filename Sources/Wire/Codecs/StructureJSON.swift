internal import Base

/// A structure of a service's model as JSON, for services that keep one as it was given to them.
package struct StructureJSON: Sendable {
    private let schema: Schema
    private let shape: Int

    /// - Parameter name: the shape's name in the model. All of its members must belong in a body.
    package init(_ schema: Schema, _ name: String) {
        guard let shape = schema.shapes.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("the model has no shape \(name)")
        }
        (self.schema, self.shape) = (schema, shape)
    }

    package func bytes(_ structure: some Structure) -> [UInt8] {
        JSONShapeWriter(schema: schema).document(shape, structure.wire)
    }

    /// - Throws: where the bytes are not what `bytes` made.
    package func structure<S: Structure>(_ type: S.Type, _ bytes: [UInt8]) throws -> S {
        guard let structure = S(wire: try JSONShapeReader(schema: schema).document(shape, bytes)) else {
            throw Fault.serialization("Start of structure expected.")
        }
        return structure
    }
}
