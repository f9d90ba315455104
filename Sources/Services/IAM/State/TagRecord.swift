internal import Base
internal import IAMAPI
internal import Wire

/// A tag of a role or a policy. The service keeps their order and compares keys without regard to case.
struct TagRecord: Hashable, Sendable {
    let key: String
    let value: String

    static func read(_ json: JSON?) -> [TagRecord] {
        (json?.array ?? []).compactMap { pair in
            pair[0]?.string.flatMap { key in pair[1]?.string.map { TagRecord(key: key, value: $0) } }
        }
    }

    static func json(_ tags: [TagRecord]) -> JSON { .array(tags.map { [.string($0.key), .string($0.value)] }) }
}

extension [TagRecord] {
    /// Adds tags or changes their values.
    mutating func merge(_ new: [Tag]) throws(Fault) {
        guard Set(new.map { $0.key.lowercased() }).count == new.count else {
            throw IAMFault.invalidInputException(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        for tag in new {
            let record = TagRecord(key: tag.key, value: tag.value)
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw IAMFault.invalidInputException(
                    "Tag keys beginning with aws: are reserved for system use. Invalid key: \(tag.key)")
            }
            if let index = firstIndex(where: { $0.key.lowercased() == tag.key.lowercased() }) {
                self[index] = record
            } else {
                append(record)
            }
        }
        guard count <= LimitsIAM.tagsPerResource else {
            throw IAMFault.limitExceededException("The number of tags has reached the maximum limit.")
        }
    }

    mutating func remove(_ keys: [String]) {
        let gone = Set(keys.map { $0.lowercased() })
        removeAll { gone.contains($0.key.lowercased()) }
    }

    var wire: [Tag] { map { Tag(key: $0.key, value: $0.value) } }
}
