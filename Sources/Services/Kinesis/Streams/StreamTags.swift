internal import KinesisAPI
internal import Wire

/// The rules of tags of streams and consumers.
/// - Source: Amazon Kinesis Data Streams Developer Guide, "Tagging your streams".
enum StreamTags {
    /// Puts `new` tags over those that are there.
    static func merge(_ new: [String: String], into tags: inout [String: String]) throws(Fault) {
        try check(new, most: LimitsKinesis.tags)
        tags.merge(new) { _, new in new }
        try check(tags, most: LimitsKinesis.tags)
    }

    /// - Throws: `InvalidArgumentException`.
    static func check(_ tags: [String: String], most: Int) throws(Fault) {
        guard tags.count <= most else {
            throw .invalidArgument("Failed to add tags to resource. Tag count exceeds the limit of \(most).")
        }
        guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw .invalidArgument("aws: prefixed tag key names are not allowed for external use.")
        }
    }

    static func list(_ tags: [String: String]) -> [Tag] {
        tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    }
}
