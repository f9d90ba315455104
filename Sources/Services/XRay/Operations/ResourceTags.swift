internal import ServiceCalls
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// The rules of the tags of groups and sampling rules.
/// - Source: AWS X-Ray Developer Guide, "Tagging X-Ray sampling rules and groups".
enum ResourceTags {
    /// - Throws: `InvalidRequestException`, `TooManyTagsException`.
    static func read(_ tags: [Tag], into old: [String: String] = [:]) throws(Fault) -> [String: String] {
        var merged = old
        var keys: Set<String> = []
        for tag in tags {
            guard keys.insert(tag.key).inserted else { throw .invalid("Duplicate tag key: \(tag.key)") }
            guard !isReserved(tag.key) else {
                throw .invalid("Tag keys that begin with aws: are reserved for system use.")
            }
            merged[tag.key] = tag.value
        }
        guard merged.keys.count(where: { !isReserved($0) }) <= LimitsXRay.tags else {
            throw XRayFault.tooManyTagsException("A resource can have \(LimitsXRay.tags) tags at most.")
        }
        return merged
    }

    static func shown(_ tags: [String: String]) -> [Tag] {
        tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    }

    static func isReserved(_ key: String) -> Bool { key.lowercased().hasPrefix("aws:") }

    /// What a caller needs who does something with a resource, whose tags are conditions.
    static func access(
        _ action: String, on resource: String, own: [String: String]?, given: [Tag] = [], keys: [String] = []
    ) -> [Access] {
        let texts = Dictionary(given.map { ($0.key, $0.value) }) { _, last in last }
        let conditions = TagConditions.of(own, given: texts, keys: keys)
        let access = Access("xray:\(action)", on: resource, conditions: conditions)
        guard !given.isEmpty, action != "TagResource" else { return [access] }
        return [access, Access("xray:TagResource", on: resource, conditions: conditions)]
    }
}
