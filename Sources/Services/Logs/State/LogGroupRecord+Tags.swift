internal import LogsAPI
internal import Wire

extension LogGroupRecord {
    /// Adds tags or changes their values.
    mutating func tag(_ new: [String: String]) throws(Fault) {
        for key in new.keys where key.lowercased().hasPrefix("aws:") {
            throw LogsFault.invalidParameterException("Tag keys cannot start with aws:. Invalid key: \(key)")
        }
        let merged = tags.merging(new) { $1 }
        guard merged.count <= LimitsLogs.tagsPerGroup else {
            throw LogsFault.tooManyTagsException(
                "The resource has too many tags. At most \(LimitsLogs.tagsPerGroup) are allowed.")
        }
        tags = merged
    }

    /// Takes tags away; those that are not there don't matter.
    mutating func untag(_ keys: [String]) { for key in keys { tags[key] = nil } }
}
