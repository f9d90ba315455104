package import Base
package import Pricing
internal import Store
internal import Synchronization

/// What is used of what AWS bills: summed until the ledger takes it, and of recent traces one by one.
package final class UsageBook: Sendable {
    /// What was used by one source, since it was last taken.
    package struct Entry: Sendable {
        package let source: UsageSource
        package let item: PricedItem
        package let quantity: Double
    }

    fileprivate struct Account: Hashable {
        let source: UsageSource
        let item: PricedItem
    }

    fileprivate struct State {
        var sums: [Account: Double] = [:]
        var traces = RecentTraces()
        var samplers: [UsageBook.Sampler] = []
        /// The end of the last time that samplers were asked about.
        var measured: Instant?
    }

    /// Adds what was held during a time.
    package typealias Sampler = @Sendable (HeldTime) async throws -> Void

    private let state = Mutex(State())
    private let hub = WatchHub()
    private static let change = Key("usage")

    package init() {}

    /// Whether nothing was used since the last time that it was taken.
    package var isEmpty: Bool { state.withLock { $0.sums.isEmpty } }

    /// Hints that something was used.
    package func watch() -> AsyncStream<Void> { hub.watch([Self.change]) }

    /// - Parameter trace: the root of the trace that it is a part of.
    package func add(_ usages: [Usage], by source: UsageSource, trace: String? = nil) {
        guard !usages.isEmpty else { return }
        let isFirst = state.withLock { state in
            defer {
                for usage in usages {
                    state.add(usage, source)
                    if let trace { state.traces.add(usage, source, to: trace) }
                }
            }
            return state.sums.isEmpty
        }
        if isFirst, !hub.isIdle { hub.wake(keys: [Self.change]) }
    }

    /// Takes what was used since the last time, in a fixed order.
    package func take() -> [Entry] {
        let sums = state.withLock { state in
            defer { state.sums = [:] }
            return state.sums
        }
        return sums.map { Entry(source: $0.key.source, item: $0.key.item, quantity: $0.value) }.sorted { $0 < $1 }
    }

    /// Puts back what could not be kept.
    package func restore(_ entries: [Entry]) {
        state.withLock { state in
            for entry in entries { state.add(Usage(entry.item, entry.quantity), entry.source) }
        }
    }

    // MARK: - What is held

    /// Names who adds what AWS bills by the time for which it is there, such as stored bytes and shards.
    /// - Parameter now: from when on.
    package func sample(from now: Instant, by sampler: @escaping Sampler) {
        state.withLock { state in
            state.samplers.append(sampler)
            state.measured = state.measured ?? now
        }
    }

    /// Adds what was held since the last time. What a service could not read of it is not billed; the others' is.
    package func measure(until now: Instant) async throws {
        let (began, samplers) = state.withLock { state in
            guard let began = state.measured, began < now else { return (now, [Sampler]()) }
            state.measured = now
            return (began, state.samplers)
        }
        for sampler in samplers {
            do { try await sampler(HeldTime(began: began, ended: now)) } catch let error as CancellationError {
                throw error
            } catch {
                // What was counted before is billed already: this time does not come again.
            }
        }
    }

    // MARK: - Traces

    /// What was used in a trace, in the order in which it was; nothing where the trace is too old.
    package func usage(ofTrace trace: String) -> [Entry] { state.withLock { $0.traces.entries(of: trace) } }
}

extension UsageBook.State {
    /// Beyond the bound a source's resource and actor are not told apart: nothing is left out of the sum.
    fileprivate mutating func add(_ usage: Usage, _ source: UsageSource) {
        let account = UsageBook.Account(source: source, item: usage.item)
        if sums[account] != nil || sums.count < LimitsObservation.usageSources {
            sums[account, default: 0] += usage.quantity
        } else {
            let whole = UsageBook.Account(source: UsageSource(tenant: source.tenant), item: usage.item)
            sums[whole, default: 0] += usage.quantity
        }
    }
}

extension UsageBook.Entry: Comparable {
    package static func == (left: Self, right: Self) -> Bool {
        left.source == right.source && left.item == right.item && left.quantity == right.quantity
    }

    package static func < (left: Self, right: Self) -> Bool { left.place < right.place }

    private var place: (String, String, String, String, String) {
        (
            source.tenant.account.rawValue, source.tenant.region.rawValue, source.actor ?? "", source.resource ?? "",
            item.rawValue
        )
    }
}

/// The usage of the last traces, oldest forgotten first.
private struct RecentTraces {
    private var entries: [String: [UsageBook.Entry]] = [:]
    /// In the order in which they began: a ring, once it is full.
    private var order: [String] = []
    private var oldest = 0

    func entries(of trace: String) -> [UsageBook.Entry] { entries[trace] ?? [] }

    mutating func add(_ usage: Usage, _ source: UsageSource, to trace: String) {
        let entry = UsageBook.Entry(source: source, item: usage.item, quantity: usage.quantity)
        if let count = entries[trace]?.count {
            if count < LimitsObservation.usagesPerTrace { entries[trace]?.append(entry) }
            return
        }
        entries[trace] = [entry]
        if order.count < LimitsObservation.pricedTraces { return order.append(trace) }
        entries[order[oldest]] = nil
        order[oldest] = trace
        oldest = (oldest + 1) % order.count
    }
}
