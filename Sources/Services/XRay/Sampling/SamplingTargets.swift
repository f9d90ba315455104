internal import Base
internal import ServiceKit
internal import Synchronization

/// How the reservoirs of rules are shared by those who sample: each that has told of itself lately gets an equal part.
///
/// Nothing of it is stored: clients tell of themselves every ten seconds.
/// - Source: AWS X-Ray Developer Guide, "Using sampling rules with the X-Ray API".
final class SamplingTargets: Sendable {
    struct Report: Sendable {
        let rule: String
        let client: String
        let time: Instant
        let requests: Int
        let sampled: Int
        let borrowed: Int
    }

    /// What was told of a rule in ten seconds.
    struct Tally: Hashable, Sendable {
        var began: Instant
        var requests = 0
        var sampled = 0
        var borrowed = 0
    }

    private struct Use: Hashable {
        let tenant: Tenant
        let rule: String
    }

    private struct State {
        /// When each client told of itself last.
        var clients: [Use: [String: Instant]] = [:]
        var tallies: [Use: Tally] = [:]
    }

    private let state = Mutex(State())
    private static let interval = Duration.seconds(LimitsXRay.reportInterval)

    /// Takes what a client did.
    /// - Returns: how many requests a second of the rule's reservoir are the client's now.
    func report(_ report: Report, reservoir: Int, _ tenant: Tenant, now: Instant) -> Int {
        let use = Use(tenant: tenant, rule: report.rule)
        return state.withLock { state in
            var clients = state.clients[use] ?? [:]
            clients = clients.filter { $0.value > now - Self.interval * 2 }
            if clients.count < LimitsXRay.samplingClients { clients[report.client] = now }
            state.clients[use] = clients
            Self.add(report, to: &state.tallies[use, default: Tally(began: now)], now: now)
            let order = clients.keys.sorted()
            guard let place = order.firstIndex(of: report.client) else { return 0 }
            return reservoir / order.count + (place < reservoir % order.count ? 1 : 0)
        }
    }

    /// Adds what services of the platform have sampled themselves.
    func add(_ uses: [String: SamplingUse], _ tenant: Tenant, now: Instant) {
        state.withLock { state in
            for (rule, use) in uses {
                let key = Use(tenant: tenant, rule: rule)
                let report = Report(
                    rule: rule, client: "", time: now, requests: use.requests, sampled: use.sampled, borrowed: 0)
                Self.add(report, to: &state.tallies[key, default: Tally(began: now)], now: now)
            }
        }
    }

    private static func add(_ report: Report, to tally: inout Tally, now: Instant) {
        if tally.began <= now - interval { tally = Tally(began: now) }
        tally.requests = tally.requests.saturatingAdd(report.requests)
        tally.sampled = tally.sampled.saturatingAdd(report.sampled)
        tally.borrowed = tally.borrowed.saturatingAdd(report.borrowed)
    }

    func tally(_ rule: String, _ tenant: Tenant) -> Tally? {
        state.withLock { $0.tallies[Use(tenant: tenant, rule: rule)] }
    }

    /// Forgets a rule that is gone.
    func forget(_ rule: String, _ tenant: Tenant) {
        state.withLock { state in
            state.clients[Use(tenant: tenant, rule: rule)] = nil
            state.tallies[Use(tenant: tenant, rule: rule)] = nil
        }
    }
}
