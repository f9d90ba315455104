internal import Base

/// The shapes of schemas as they were read or written last, so that an event that tells nothing new costs no look into
/// the store. A decision without I/O.
struct KnownShapes: Sendable {
    struct Known: Sendable {
        let shape: EventShape
        /// No larger shape has room, or no more versions: there is nothing to be learnt.
        let isFull: Bool

        func tells(_ new: EventShape) -> Bool { isFull || shape.merging(new) == shape }
    }

    private var known: [SchemaReference: Known] = [:]
    /// Of all known shapes together.
    private var parts = 0
    /// How often something was forgotten: what was read before may be gone.
    private(set) var age = 0

    subscript(schema: SchemaReference) -> Known? { known[schema] }

    /// - Parameter age: that of these shapes before the schema was read. Where something was forgotten since, the
    ///   schema may have been deleted meanwhile, and is not known.
    mutating func keep(_ learnt: Known?, of schema: SchemaReference, since age: Int) {
        remove(schema)
        guard let learnt, age == self.age else { return }
        if known.count >= LimitsSchemas.knownShapes || parts + learnt.shape.parts > LimitsSchemas.knownParts {
            (known, parts) = ([:], 0)
        }
        known[schema] = learnt
        parts += learnt.shape.parts
    }

    mutating func forget(_ schema: SchemaReference) {
        age += 1
        remove(schema)
    }

    private mutating func remove(_ schema: SchemaReference) {
        parts -= known.removeValue(forKey: schema)?.shape.parts ?? 0
    }
}
