internal import Wire

/// The rules of a queue's tags.
/// - Source: Amazon SQS Developer Guide, "Amazon SQS cost allocation tags".
enum QueueTags {
    /// Puts `new` tags over those of a queue.
    /// - Throws: `InvalidParameterValue`.
    static func merge(_ new: [String: String], into tags: inout [String: String]) throws(Fault) {
        guard !new.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw .invalidParameter("aws: prefixed tag key names are not allowed for external use.")
        }
        tags.merge(new) { _, new in new }
        try check(tags)
    }

    private static func check(_ tags: [String: String]) throws(Fault) {
        guard tags.count <= LimitsSQS.tags else {
            throw .invalidParameter("Too many tags added for queue. The maximum number of tags is \(LimitsSQS.tags).")
        }
        for (key, value) in tags {
            guard (1...LimitsSQS.tagKeyLength).contains(key.unicodeScalars.count) else {
                throw .invalidParameter("Tag keys must be between 1 and 128 characters in length.")
            }
            guard value.unicodeScalars.count <= LimitsSQS.tagValueLength else {
                throw .invalidParameter("Tag values must be between 0 and 256 characters in length.")
            }
        }
    }
}
