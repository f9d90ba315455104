internal import SNSAPI
internal import Wire

/// The rules of a topic's tags.
/// - Source: Amazon SNS Developer Guide, "Amazon SNS topic tagging".
enum TopicTags {
    /// What AWS sets itself.
    static func isReserved(_ key: String) -> Bool { key.lowercased().hasPrefix("aws:") }

    /// - Throws: `InvalidParameter`.
    static func check(keys: [String]) throws(Fault) {
        guard !keys.contains(where: isReserved) else {
            throw .invalidParameter("aws: prefixed tag key names are not allowed for external use.")
        }
    }

    /// - Throws: `InvalidParameter`.
    static func read(_ tags: [Tag]) throws(Fault) -> [String: String] {
        try check(keys: tags.map(\.key))
        var read: [String: String] = [:]
        for tag in tags {
            guard read.updateValue(tag.value, forKey: tag.key) == nil else {
                throw .invalidParameter("Duplicated keys are not allowed.")
            }
        }
        return read
    }

    /// - Throws: `TagLimitExceeded`.
    static func check(_ tags: [String: String]) throws(Fault) {
        guard tags.keys.count(where: { !isReserved($0) }) <= LimitsSNS.tags else {
            throw SNSFault.tagLimitExceededException(
                "Could not complete request: tag quota of per resource exceeded")
        }
    }

    static func shown(_ tags: [String: String]) -> [Tag] {
        tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    }
}
