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

    /// The periods in which it did something, or was told of.
    var periods: [Int] {
        let times = entities.first.map { [$0.began, $0.ended].map { Instant(nanoseconds: $0) } } ?? []
        return ([received] + times).map { TraceStore.period($0) }
    }

    /// At most `LimitsXRay.facetBytes`, with as many of the entities as that holds.
    var bytes: [UInt8] {
        var (parts, count) = (FacetWriter(), 0)
        for entity in entities {
            let before = parts.bytes.count
            parts.entity(entity)
            if count > 0, parts.bytes.count > LimitsXRay.facetBytes {
                parts.cut(to: before)
                break
            }
            count += 1
        }
        var writer = FacetWriter()
        writer.unsigned(1)
        writer.integer(traceTime.nanoseconds)
        writer.integer(received.nanoseconds)
        writer.unsigned(UInt64(count))
        return writer.bytes + parts.bytes
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
