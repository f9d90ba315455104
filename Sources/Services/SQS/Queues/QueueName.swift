internal import Wire

/// Which names a queue may have.
enum QueueName {
    static let suffix = ".fifo"

    static func isFIFO(_ name: String) -> Bool { name.hasSuffix(suffix) }

    /// Whether a queue can have so long a name: asked before it is matched with policies.
    static func hasLength(_ name: String) -> Bool { name.utf8.count <= LimitsSQS.queueNameLength }

    /// - Throws: `InvalidParameterValue`.
    static func check(_ name: String, isFIFO: Bool) throws(Fault) {
        let stem = isFIFO && name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
        guard !stem.isEmpty, hasLength(name), stem.utf8.allSatisfy(isAllowed),
            !isFIFO || name.hasSuffix(suffix)
        else {
            throw .invalidParameter(
                isFIFO
                    ? "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, "
                        + "must end with .fifo suffix and be 1 to 80 in length."
                    : "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length")
        }
    }

    static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
