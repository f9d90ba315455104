internal import DynamoDBAPI
internal import Store
internal import Wire

/// An equal share of the partitions' digests: what one worker of a parallel scan reads.
struct ScanSegment: Equatable {
    let lower: [UInt8]
    let upper: [UInt8]?

    init(_ segment: Int, of total: Int) {
        lower = segment == 0 ? [] : Self.bytes(segment, total)
        upper = segment + 1 == total ? nil : Self.bytes(segment + 1, total)
    }

    init(_ input: ScanInput) throws(Fault) {
        switch (input.segment, input.totalSegments) {
        case (nil, nil): self.init(0, of: 1)
        case (nil, _?):
            throw .validation(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"
            )
        case (_?, nil):
            throw .validation(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
            )
        case (let segment?, let total?):
            guard segment < total else {
                throw .validation(
                    "The Segment parameter is zero-based and must be less than parameter TotalSegments: "
                        + "Segment: \(segment) is not less than TotalSegments: \(total)")
            }
            self.init(segment, of: total)
        }
    }

    /// The first four bytes of the first digest of a share.
    private static func bytes(_ segment: Int, _ total: Int) -> [UInt8] {
        let first = (UInt64(segment) << 32) / UInt64(total)
        return (0..<4).map { UInt8(truncatingIfNeeded: first >> (24 - 8 * UInt64($0))) }
    }

    /// Refuses a place to go on from that lies in another segment.
    func check(_ start: Key?, prefix: [UInt8]) throws(Fault) {
        guard let start else { return }
        let digest = Array(start.bytes.dropFirst(prefix.count).prefix(16))
        let isBelow = digest.lexicographicallyPrecedes(lower)
        guard isBelow || !(upper.map { digest.lexicographicallyPrecedes($0) } ?? true) else { return }
        throw .validation("The provided starting key is outside scan boundaries based on provided segment")
    }
}
