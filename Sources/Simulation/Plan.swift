internal import Base

/// What a run does: its workloads, and what disturbs them. Written as `fifo+redrive@store+crash`, or by the name of one
/// that is composed already.
package struct Plan: Sendable, Hashable, CustomStringConvertible {
    package enum Work: String, Sendable, CaseIterable {
        case standard, fifo, redrive, events, mapping, deploys, topics, orderedTopics, subscribers, destinations
        case poison, stacks, buses, streams, streamMapping, schedules, scheduledRules, pipes, tables, items, buckets
        case logs, metrics, alarms, traces
    }

    package enum Disturbance: String, Sendable, CaseIterable {
        /// The store refuses, or does its work and does not say so.
        case store
        /// The disk is slow, before and after the work.
        case slow
        /// The disk has no room for a while: it takes only what deletes.
        case full
        /// The server dies and starts again on what was committed.
        case crash
        /// The server is told to stop, and starts again.
        case restarts
        /// Functions crash, hang, are slow, fail, and answer twice.
        case functions
        /// Clients go away before the answer, and ask again.
        case disconnects
        /// The platform's time jumps forward.
        case jumps
        /// A defect put in on purpose: the disk forgets commits that it has acknowledged. A run that finds nothing then
        /// looks at nothing.
        case forgetful
    }

    package var works: [Work]
    package var disturbances: [Disturbance]
    /// Messages or events of each workload.
    package var size = 40

    package init(_ works: [Work], _ disturbances: [Disturbance]) {
        (self.works, self.disturbances) = (works, disturbances)
    }

    /// - Returns: nil for what is none.
    package init?(_ text: String) {
        if let known = Self.composed.first(where: { $0.name == text }) {
            self = known.plan
            return
        }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2 else { return nil }
        let works = first.split(separator: "+").map { Work(rawValue: String($0)) }
        let disturbances = parts.dropFirst().joined().split(separator: "+").map { Disturbance(rawValue: String($0)) }
        guard !works.isEmpty, !works.contains(nil), !disturbances.contains(nil) else { return nil }
        self.init(works.compactMap(\.self), disturbances.compactMap(\.self))
    }

    package static let composed: [(name: String, plan: Plan)] = [
        ("calm", Plan(Work.allCases, [])),
        (
            "queues",
            Plan(
                [.standard, .fifo, .redrive, .topics, .orderedTopics], [.store, .slow, .crash, .disconnects, .jumps])
        ),
        (
            "functions",
            Plan(
                [.events, .mapping, .deploys, .subscribers, .destinations, .poison],
                [.store, .slow, .crash, .functions, .disconnects])
        ),
        (
            "flows",
            Plan(
                [.buses, .streams, .streamMapping, .schedules, .scheduledRules, .pipes],
                [.store, .slow, .crash, .functions, .disconnects, .jumps])
        ),
        ("state", Plan([.items, .tables, .buckets], [.store, .slow, .crash, .restarts, .disconnects, .jumps])),
        (
            "sight",
            Plan([.logs, .metrics, .alarms, .traces], [.store, .slow, .full, .crash, .restarts, .disconnects, .jumps])
        ),
        ("stacks", Plan([.stacks, .deploys], [.slow, .crash, .restarts, .disconnects])),
        ("all", Plan(Work.allCases, [.store, .slow, .crash, .restarts, .functions, .disconnects, .jumps])),
        ("canary", Plan([.standard, .fifo], [.forgetful])),
    ]

    package var description: String {
        let works = works.map(\.rawValue).joined(separator: "+")
        return disturbances.isEmpty ? works : works + "@" + disturbances.map(\.rawValue).joined(separator: "+")
    }

    /// The name of one that is composed already, or what it is made of.
    package var name: String {
        Self.composed.first { ($0.plan.works, $0.plan.disturbances) == (works, disturbances) }?.name ?? description
    }

    /// Whether a run must find something.
    package var hasDefect: Bool { has(.forgetful) }

    func has(_ disturbance: Disturbance) -> Bool { disturbances.contains(disturbance) }

    /// Whether the server itself may forget what it was about, or fail at it.
    var disturbsServer: Bool { disturbances.contains { ![.functions, .jumps, .disconnects].contains($0) } }
}
