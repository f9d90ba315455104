package import Base
internal import Synchronization

/// Decides which requests are traced that come without a decision, by the sampling rules of the account's region.
///
/// X-Ray puts the rules here; services ask. A rule records so many requests a second and of the rest a part.
/// - Source: AWS X-Ray Developer Guide, "Configure sampling rules".
package final class SamplingBook: Sendable {
    private struct State {
        var rules: [SamplingRule] = [SamplingRule.standard]
        /// By the rule's name: what it has done.
        var uses: [String: SamplingUse] = [:]
    }

    private let states = Mutex<[Tenant: State]>([:])

    package init() {}

    /// Puts an account's region's rules in place of those before.
    /// - Parameter rules: with the one that takes what no other does.
    package func set(_ rules: [SamplingRule], of tenant: Tenant) {
        states.withLock { states in
            let uses = states[tenant]?.uses ?? [:]
            let names = Set(rules.map(\.name))
            states[tenant] = State(
                rules: rules.sorted { ($0.priority, $0.name) < ($1.priority, $1.name) },
                uses: uses.filter { names.contains($0.key) })
        }
    }

    /// Whether a request is to be traced.
    /// - Parameter chance: a number from 0 up to 1.
    package func decide(_ request: SampledRequest, of tenant: Tenant, now: Instant, chance: Double) -> Bool {
        states.withLock { states in
            // The rules are asked first, so that the state is changed in its place.
            let rules = states[tenant]?.rules ?? [SamplingRule.standard]
            guard let rule = rules.first(where: { $0.matches(request) }) else { return false }
            return states[tenant, default: State()].uses[rule.name, default: SamplingUse()]
                .decide(rule, second: now.seconds, chance: chance)
        }
    }

    /// What rules have done since they were last asked for, by their names.
    package func takeUses(of tenant: Tenant) -> [String: SamplingUse] {
        states.withLock { states in
            let uses = states[tenant]?.uses.filter { $0.value.requests > 0 } ?? [:]
            for name in uses.keys { states[tenant]?.uses[name]?.forget() }
            return uses
        }
    }
}

/// What a rule has done.
package struct SamplingUse: Sendable, Hashable {
    package private(set) var requests = 0
    package private(set) var sampled = 0
    private var second: Int64 = 0
    private var ofSecond = 0

    package init() {}

    mutating func decide(_ rule: SamplingRule, second now: Int64, chance: Double) -> Bool {
        requests += 1
        if now != second { (second, ofSecond) = (now, 0) }
        let isReserved = ofSecond < rule.reservoir
        if isReserved { ofSecond += 1 }
        guard isReserved || chance < rule.fixedRate else { return false }
        sampled += 1
        return true
    }

    mutating func forget() { (requests, sampled) = (0, 0) }
}
