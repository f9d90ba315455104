internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// Hands events on to the targets of subscription filters: to functions as the service itself, whom the function's
/// policy must let in, and to streams with the rights of the filter's role.
struct SubscriptionSender: Sendable {
    private static let principal = "logs.amazonaws.com"

    let store: LogsStore
    let caller: TargetCaller
    let sessions: RoleSessions
    let metrics: LogsMetrics
    let losses: LossLog
    private let patterns = Memo<String, FilterPattern>(most: 1_000)

    /// A target with the rights by which events are sent to it.
    struct Way: Sendable {
        let target: Target
        let sender: Caller
        /// For a function, the service by its regional name, which some policies let in instead.
        var otherSender: Caller?
    }

    /// - Throws: `DeliveryFailure`, or another error, where it is to be tried again or given up.
    func send(_ events: [StoredEvent], by name: String, _ work: FollowWork) async throws {
        guard let row = try await store.store.get(work.tenant.subscription(work.group, name)) else { return }
        let filter = try SubscriptionFilterRecord(row.value)
        let pattern = try patterns.value(of: filter.pattern) { text throws(Fault) in try FilterPattern(text) }
        let matching = events.filter { pattern.matches($0.message) }
        guard !matching.isEmpty else { return }
        do {
            let way = try await way(of: filter, work.tenant)
            let isFunction = way.target.kind == .function
            let payload = SubscriptionPayload(
                owner: work.tenant.account.rawValue, group: work.group, stream: work.stream, filter: name)
            let (payloads, lost) = payload.payloads(
                matching[...], isFunction: isFunction, limit: LimitsLogs.subscriptionBytes)
            if lost > 0 {
                losses.note(
                    of: work.lane,
                    "CloudWatch Logs: \(lost) events of \(work.group) are too long for the subscription filter \(name)")
            }
            for (bytes, count) in payloads {
                try await send(bytes, way, partition: filter.distribution == "ByLogStream" ? work.stream : nil)
                metrics.forwarded(events: count, bytes: bytes.count, by: filter, way.target, work.tenant)
            }
        } catch {
            metrics.failed(filter, DeliveryFailure(error), work.tenant)
            throw error
        }
    }

    /// - Parameter partition: nil spreads the records over the stream's shards.
    func send(_ bytes: [UInt8], _ way: Way, partition: String?) async throws(DeliveryFailure) {
        let parameters = TargetParameters(partitionKey: partition.map { String($0.prefix(256)) })
        do throws(DeliveryFailure) {
            try await caller.send(bytes, to: way.target, parameters, as: way.sender)
        } catch {
            guard let other = way.otherSender, error.code.hasPrefix("AccessDenied") else { throw error }
            try await caller.send(bytes, to: way.target, parameters, as: other)
        }
    }

    /// Where a filter's events go, and by whose rights.
    /// - Throws: `DeliveryFailure` where there is no such destination, or STS's fault where the role can't be assumed.
    func way(of filter: SubscriptionFilterRecord, _ tenant: LogsTenant) async throws -> Way {
        let source = tenant.groupARN(filter.group) + ":*"
        if let (owner, name) = LogsTenant.destination(of: filter.destination) {
            guard let destination = try await store.destination(name, owner) else {
                throw DeliveryFailure(
                    code: "ResourceNotFoundException", message: "The destination \(filter.destination) does not exist.",
                    isRetryable: true)
            }
            return try await stream(destination.target, role: destination.role, source: source, owner, name)
        }
        if let role = filter.role {
            return try await stream(filter.destination, role: role, source: source, tenant, filter.name)
        }
        guard let target = Target(filter.destination), target.kind == .function else { throw Self.noTarget }
        return Self.function(target, source: source, tenant)
    }

    static func function(_ target: Target, source: String, _ tenant: LogsTenant) -> Way {
        let sender = { (name: String) in
            Caller.service(.init(name: name, sourceARN: source, sourceAccount: tenant.account))
        }
        return Way(
            target: target, sender: sender(principal), otherSender: sender("logs.\(tenant.region).amazonaws.com"))
    }

    /// A stream, by the rights of a role.
    func stream(
        _ arn: String, role: String, source: String, _ owner: LogsTenant, _ name: String
    ) async throws -> Way {
        guard let target = Target(arn), target.kind == .stream else { throw Self.noTarget }
        let resource = RoleSessions.Resource(
            arn: source, account: owner.account, region: owner.region, sessionName: Self.sessionName(name))
        return Way(target: target, sender: try await sessions.session(role: role, for: resource).caller)
    }

    /// STS takes only some characters.
    private static func sessionName(_ name: String) -> String {
        String(
            name.unicodeScalars.map { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                    ? Character(scalar) : "-"
            })
    }

    private static let noTarget = DeliveryFailure(
        code: "InvalidTarget", message: "The target is neither a function nor a stream.", isRetryable: false)
}
