internal import Base
internal import ServiceKit
internal import Synchronization
internal import Wire

/// What is measured of a function, of one of its qualifiers, or of a version behind an alias.
/// - Source: AWS Lambda Developer Guide, "Types of metrics for Lambda functions".
struct FunctionMetrics: Sendable {
    private let invocations: MetricHandle
    private let errors: MetricHandle
    private let throttles: MetricHandle
    private let duration: MetricHandle
    private let concurrent: MetricHandle
    private let provisionedInvocations: MetricHandle
    private let provisionedSpillover: MetricHandle
    private let asyncReceived: MetricHandle
    private let asyncAge: MetricHandle
    private let asyncDropped: MetricHandle
    private let deadLetterErrors: MetricHandle
    private let deliveryFailures: MetricHandle
    private let iteratorAge: MetricHandle

    /// - Parameter version: that an alias stood for; nil where the caller named none.
    init(_ reference: FunctionReference, version: String?, _ book: MetricBook) {
        let name = reference.key.name
        let resource = reference.qualifier.map { "\(name):\($0)" } ?? name
        var sets: [KeyValuePairs<String, String>] = [
            [:], ["FunctionName": name], ["FunctionName": name, "Resource": resource],
        ]
        if let version { sets.append(["FunctionName": name, "Resource": resource, "ExecutedVersion": version]) }
        let tenant = Tenant(account: reference.key.account, region: reference.key.region)
        let all = MetricScope(book, "AWS/Lambda", of: tenant, sets)
        let function = MetricScope(book, "AWS/Lambda", of: tenant, [["FunctionName": name]])
        let part = MetricScope(
            book, "AWS/Lambda", of: tenant, [["FunctionName": name, "Resource": resource]])
        invocations = all.metric("Invocations", .count)
        errors = all.metric("Errors", .count)
        throttles = all.metric("Throttles", .count)
        duration = all.metric("Duration", .milliseconds)
        concurrent = MetricScope(book, "AWS/Lambda", of: tenant, Array(sets.dropFirst().prefix(2)))
            .metric("ConcurrentExecutions", .count)
        provisionedInvocations = part.metric("ProvisionedConcurrencyInvocations", .count)
        provisionedSpillover = part.metric("ProvisionedConcurrencySpilloverInvocations", .count)
        asyncReceived = function.metric("AsyncEventsReceived", .count)
        asyncAge = function.metric("AsyncEventAge", .milliseconds)
        asyncDropped = function.metric("AsyncEventsDropped", .count)
        deadLetterErrors = function.metric("DeadLetterErrors", .count)
        deliveryFailures = function.metric("DestinationDeliveryFailures", .count)
        iteratorAge = function.metric("IteratorAge", .milliseconds)
    }

    /// An event has run, whatever came of it.
    /// - Parameter running: events of the function that ran when it began, itself among them.
    func ran(_ result: InvocationResult, running: Int, at now: Instant) {
        invocations.add(1, at: now)
        errors.add(result.functionError == nil ? 0 : 1, at: now)
        throttles.add(0, at: now)
        if let took = result.duration { duration.add(took.inMilliseconds, at: now) }
        concurrent.add(Double(running), at: now)
        if result.isProvisioned { provisionedInvocations.add(1, at: now) }
        if result.isSpilledOver { provisionedSpillover.add(1, at: now) }
    }

    func throttled(at now: Instant) { throttles.add(1, at: now) }

    func accepted(at now: Instant) { asyncReceived.add(1, at: now) }

    /// An event that was accepted at a time begins to run.
    func began(acceptedAt accepted: Instant, at now: Instant) {
        asyncAge.add(max(0, (now - accepted).inMilliseconds), at: now)
    }

    func dropped(at now: Instant) { asyncDropped.add(1, at: now) }

    func deliveryFailed(isDeadLetter: Bool, at now: Instant) {
        (isDeadLetter ? deadLetterErrors : deliveryFailures).add(1, at: now)
    }

    /// The function gets records of a stream, of which the last one arrived then.
    func got(recordsArrivedAt arrival: Instant, at now: Instant) {
        iteratorAge.add(max(0, (now - arrival).inMilliseconds), at: now)
    }
}

/// What is measured of a function's URL.
/// - Source: AWS Lambda Developer Guide, "Monitoring Lambda function URLs".
struct URLMetrics: Sendable {
    private let requests: MetricHandle
    private let clientErrors: MetricHandle
    private let serverErrors: MetricHandle
    private let latency: MetricHandle

    init(_ reference: FunctionReference, _ book: MetricBook) {
        let name = reference.key.name
        let scope = MetricScope(
            book, "AWS/Lambda", of: Tenant(account: reference.key.account, region: reference.key.region),
            [["FunctionName": name], ["FunctionName": name, "Resource": "\(name):\(reference.slot)"]])
        requests = scope.metric("UrlRequestCount", .count)
        clientErrors = scope.metric("Url4xxCount", .count)
        serverErrors = scope.metric("Url5xxCount", .count)
        latency = scope.metric("UrlRequestLatency", .milliseconds)
    }

    func answered(_ status: Int, took: Duration, at now: Instant) {
        requests.add(1, at: now)
        clientErrors.add((400..<500).contains(status) ? 1 : 0, at: now)
        serverErrors.add(status >= 500 ? 1 : 0, at: now)
        latency.add(took.inMilliseconds, at: now)
    }
}

/// The metrics of all functions.
final class LambdaMetrics: Sendable {
    private struct Name: Hashable {
        let reference: FunctionReference
        let version: String?
    }

    /// Of an account's region.
    /// - Source: AWS Lambda Developer Guide, "Monitoring concurrency".
    private struct Concurrency {
        let all: MetricHandle
        let unreserved: MetricHandle
        let claimed: MetricHandle
    }

    /// A run of an event.
    struct Run: Sendable {
        let reference: FunctionReference
        let version: String
        let isReserved: Bool
        /// Reserved and provisioned concurrency of all functions of the account's region.
        let claimedConcurrency: Int
    }

    /// Events that run, of functions and of whole accounts' regions.
    private struct Running {
        var functions: [FunctionKey: Int] = [:]
        var tenants: [Tenant: (all: Int, unreserved: Int)] = [:]
    }

    private let book: MetricBook
    private let clock: any Clock
    private let known = Memo<Name, FunctionMetrics>(most: LimitsLambda.measuredFunctions)
    private let urls = Memo<FunctionReference, URLMetrics>(most: LimitsLambda.measuredFunctions)
    private let accounts = Memo<Tenant, Concurrency>(most: 1_000)
    private let running = Mutex(Running())

    init(_ environment: ServiceEnvironment) { (book, clock) = (environment.observation.metrics, environment.clock) }

    /// - Parameter version: that ran where the reference names an alias.
    func of(_ reference: FunctionReference, version: String? = nil) -> FunctionMetrics {
        // A version by its number stands for itself.
        let executed = reference.qualifier == nil || reference.qualifier == version ? nil : version
        return known.value(of: Name(reference: reference, version: executed)) {
            FunctionMetrics($0.reference, version: $0.version, book)
        }
    }

    func url(of reference: FunctionReference) -> URLMetrics {
        urls.value(of: reference) { URLMetrics($0, book) }
    }

    /// Measures the run of an event.
    func measure(_ run: Run, _ work: () async throws -> InvocationResult) async throws -> InvocationResult {
        let count = begin(run)
        defer { end(run.reference.key, isReserved: run.isReserved) }
        let metrics = of(run.reference, version: run.version)
        do {
            let result = try await work()
            metrics.ran(result, running: count, at: clock.now)
            return result
        } catch let fault as Fault where fault.code == "TooManyRequestsException" {
            metrics.throttled(at: clock.now)
            throw fault
        }
    }

    private func begin(_ run: Run) -> Int {
        let (key, isReserved) = (run.reference.key, run.isReserved)
        let tenant = Tenant(account: key.account, region: key.region)
        let (count, all) = running.withLock { running in
            running.functions[key, default: 0] += 1
            var all = running.tenants[tenant] ?? (0, 0)
            all = (all.all + 1, all.unreserved + (isReserved ? 0 : 1))
            running.tenants[tenant] = all
            return (running.functions[key] ?? 1, all)
        }
        let handles = accounts.value(of: tenant) { tenant in
            let scope = MetricScope(book, "AWS/Lambda", of: tenant, [[:]])
            return Concurrency(
                all: scope.metric("ConcurrentExecutions", .count),
                unreserved: scope.metric("UnreservedConcurrentExecutions", .count),
                claimed: scope.metric("ClaimedAccountConcurrency", .count))
        }
        handles.all.add(Double(all.all), at: clock.now)
        handles.claimed.add(Double(all.unreserved + run.claimedConcurrency), at: clock.now)
        if !isReserved { handles.unreserved.add(Double(all.unreserved), at: clock.now) }
        return count
    }

    private func end(_ key: FunctionKey, isReserved: Bool) {
        let tenant = Tenant(account: key.account, region: key.region)
        running.withLock { running in
            let left = (running.functions[key] ?? 1) - 1
            running.functions[key] = left > 0 ? left : nil
            guard let all = running.tenants[tenant] else { return }
            running.tenants[tenant] = (all.all - 1, all.unreserved - (isReserved ? 0 : 1))
        }
    }

    // MARK: - Provisioned concurrency

    /// Reads, at the end of each minute, how much of what is kept initialised is in use.
    func sample(_ uses: @escaping @Sendable () -> [ProvisionedSample]) {
        book.sample { [self] time in
            for use in uses() {
                let name = use.key.name
                let scope = MetricScope(
                    book, "AWS/Lambda", of: Tenant(account: use.key.account, region: use.key.region),
                    [["FunctionName": name, "Resource": "\(name):\(use.version)"]])
                scope.metric("ProvisionedConcurrentExecutions", .count).add(Double(use.running), at: time)
                let share = use.target > 0 ? Double(use.running) / Double(use.target) : 0
                scope.metric("ProvisionedConcurrencyUtilization", .count).add(share, at: time)
            }
        }
    }
}

/// How much of a version's provisioned concurrency is in use.
struct ProvisionedSample: Sendable {
    let key: FunctionKey
    let version: String
    let target: Int
    let running: Int
}
