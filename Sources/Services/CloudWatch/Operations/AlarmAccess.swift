internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

extension CloudWatchCore {
    /// What a caller needs who does something with an alarm, whose tags are conditions.
    func access(
        _ action: String, _ reference: AlarmReference, given: [Tag] = [], keys: [String] = [],
        _ conditions: [String: [String]] = [:]
    ) async throws -> Access {
        let own = try await alarms.alarm(reference)?.record.tags
        return access(action, reference, own: own, given: given, keys: keys, conditions)
    }

    private func access(
        _ action: String, _ reference: AlarmReference, own: [String: String]?, given: [Tag] = [], keys: [String] = [],
        _ conditions: [String: [String]] = [:]
    ) -> Access {
        let given = Dictionary(given.map { ($0.key, $0.value) }) { _, last in last }
        let tags = TagConditions.of(own, given: given, keys: keys)
        return Access(
            "cloudwatch:\(action)", on: reference.arn, conditions: tags.merging(conditions) { first, _ in first })
    }

    func access(_ action: String, _ names: [String], _ context: CallContext) async throws -> [Access] {
        let references = names.map { AlarmReference(tenant: context.tenant, name: $0) }
        let records = try await alarms.alarms(references)
        return references.map { access(action, $0, own: records[$0]?.tags) }
    }

    /// What a caller needs who makes or changes an alarm.
    func access(
        put action: String, _ name: String, tags: [Tag]?, actions: [String], _ context: CallContext,
        conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        let reference = AlarmReference(tenant: context.tenant, name: name)
        var all = conditions
        if !actions.isEmpty { all["cloudwatch:AlarmActions"] = actions }
        var accesses = [try await access(action, reference, given: tags ?? [], all)]
        if tags?.isEmpty == false {
            accesses.append(try await access("TagResource", reference, given: tags ?? []))
        }
        return accesses
    }
}
