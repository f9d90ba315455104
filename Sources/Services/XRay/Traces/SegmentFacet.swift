internal import Base

/// A document as searches see it: its segment, or the subsegment that was sent apart, and all subsegments in it.
struct SegmentFacet: Sendable {
    /// When its trace began.
    let traceTime: Instant
    let received: Instant
    /// The document's own first, the others in their order.
    let entities: [Entity]

    init(traceTime: Instant, received: Instant, entities: [Entity]) {
        (self.traceTime, self.received, self.entities) = (traceTime, received, entities)
    }

    var bytes: [UInt8] {
        var writer = FacetWriter()
        writer.unsigned(1)
        writer.integer(traceTime.nanoseconds)
        writer.integer(received.nanoseconds)
        writer.unsigned(UInt64(entities.count))
        for entity in entities { writer.entity(entity) }
        return writer.bytes
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = FacetReader(bytes)
        guard try reader.unsigned() == 1 else { throw FacetReader.corrupt }
        traceTime = Instant(nanoseconds: try reader.integer())
        received = Instant(nanoseconds: try reader.integer())
        var entities: [Entity] = []
        for _ in 0..<(try reader.unsigned()) { entities.append(try reader.entity()) }
        self.entities = entities
    }
}
