internal import Base
internal import ServiceKit

/// What has to happen to a resource so that it has its new properties.
enum ResourceDecision: Hashable, Sendable {
    case keep
    case create
    case update
    case replace

    /// - Parameters:
    ///   - base: the instance that is there, or nil.
    ///   - attempted: the properties of an update that failed, after which they may hold or not.
    static func decide(
        _ base: ResourceInstance?, attempted: JSONObject?, to properties: JSONObject, of declared: [ResourceProperty]
    ) -> ResourceDecision {
        guard let base else { return .create }
        let changed = changes(from: base.properties, to: properties)
        if declared.contains(where: { $0.replaces && changed.contains($0.name) }) { return .replace }
        return changed.isEmpty && attempted == nil ? .keep : .update
    }

    /// The names of the properties that differ, in order.
    static func changes(from old: JSONObject, to new: JSONObject) -> [String] {
        let names = new.keys + old.keys.filter { new[$0] == nil }
        return names.filter { old[$0] != new[$0] }
    }
}
