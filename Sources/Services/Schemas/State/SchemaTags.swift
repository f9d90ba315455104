internal import Base
internal import Wire

/// The rules of tags.
/// - Source: AWS General Reference, "Tag naming limits and requirements".
enum SchemaTags {
    private static func isReserved(_ key: String) -> Bool { key.lowercased().hasPrefix("aws:") }

    /// Holds tags that a caller gives against the rules.
    static func check(_ tags: [String: String]) throws(Fault) {
        for (key, value) in tags {
            guard (1...LimitsSchemas.tagKeyLength).contains(key.unicodeScalars.count), isPlain(key) else {
                throw .badRequest("Tag keys must have 1 to \(LimitsSchemas.tagKeyLength) characters.")
            }
            guard value.unicodeScalars.count <= LimitsSchemas.tagValueLength, isPlain(value) else {
                throw .badRequest("Tag values must have at most \(LimitsSchemas.tagValueLength) characters.")
            }
        }
        try check(keys: tags.keys)
        try checkCount(tags)
    }

    static func check(keys: some Sequence<String>) throws(Fault) {
        guard !keys.contains(where: isReserved) else {
            throw .badRequest("aws: prefixed tag key names are not allowed for external use.")
        }
    }

    /// Those that CloudFormation sets do not count.
    static func checkCount(_ tags: [String: String]) throws(Fault) {
        guard tags.keys.count(where: { !isReserved($0) }) <= LimitsSchemas.tags else {
            throw .badRequest("A resource has at most \(LimitsSchemas.tags) tags.")
        }
    }

    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 32 && $0 != 127 } }
}
