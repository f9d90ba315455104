package import Base
package import ServiceKit
package import Store
internal import Synchronization
package import Wire

/// A platform for one service's tests: memory store, a clock turned by hand, seeded chance, and whichever services the
/// test registers. Calls are validated and run; what they ask to be allowed is recorded and granted.
package final class TestPlatform: ServiceDirectory {
    package let clock = ManualClock()
    package let randomness = SeededRandomness(seed: 1)
    package let store: any Store
    package let blobs: any Blobs = MemoryBlobs()
    package let notices = RecordNotices()
    package let observation = Observation()
    private let services = Mutex<[String: any Service]>([:])
    private let asked = Mutex<[Access]>([])

    package init(store: any Store = MemoryStore()) { self.store = store }

    package var environment: ServiceEnvironment {
        ServiceEnvironment(
            clock: clock, randomness: randomness, store: store, blobs: blobs, services: self,
            notices: notices, observation: observation)
    }

    package func register(_ service: any Service) { services.withLock { $0[service.schema.service.name] = service } }

    /// What services measured since the last time that somebody asked, by metric: their gauges are read before.
    package func measured() async throws -> [MetricReading] {
        for sampler in observation.metrics.samplers { try await sampler(clock.now) }
        return observation.metrics.takeAll()
    }

    /// What was used of what AWS bills since the last time that somebody asked: what is held is counted up to now.
    package func used() async throws -> [UsageBook.Entry] {
        try await observation.usage.measure(until: clock.now)
        return observation.usage.take()
    }

    /// Everything that calls asked to be allowed, in order.
    package var accesses: [Access] { asked.withLock { $0 } }

    package func context(
        caller: Caller = .account(.default), account: AccountID = .default, region: Region = .default,
        traceHeader: String? = nil
    ) -> CallContext {
        CallContext(
            caller: caller, account: account, region: region, requestID: randomness.uuid(), now: clock.now,
            traceHeader: traceHeader, isWithin: true)
    }

    package func caller(
        as principal: Caller, account: AccountID, region: Region, traceHeader: String?
    ) -> any ServiceCaller {
        TestCaller(platform: self) {
            self.context(caller: principal, account: account, region: region, traceHeader: traceHeader)
        }
    }

    /// Signatures are not looked at: the caller is the one of the context.
    package func identify(
        _ request: WireRequest, service: String, region: Region, _ context: CallContext
    ) async throws -> Caller { context.caller }

    package func identify(form fields: [String: String], _ context: CallContext) async throws -> (
        caller: Caller, region: Region
    ) { (context.caller, context.region) }

    package func authorize(_ accesses: [Access], _ context: CallContext, in wireProtocol: WireProtocol) async throws {
        asked.withLock { $0 += accesses }
    }

    /// The default account's own caller, for generated clients: `SQSClient(platform.root)`.
    package var root: any ServiceCaller { caller(as: .account(.default), account: .default, region: .default) }

    fileprivate func call(_ service: String, _ name: String, _ input: Record, _ context: CallContext) async throws
        -> Record
    {
        guard let service = services.withLock({ $0[service] }),
            let served = service.operations.first(where: { $0.name == name }),
            let model = service.schema.operations.first(where: { $0.name == name })
        else { throw Fault.notSupported("\(service) \(name)") }
        do {
            try served.precheck(input)
            try Validator(service.schema).check(model.input, input)
            let accesses = try await served.access(input, context)
            asked.withLock { $0 += accesses }
            return try await served.run(input, context)
        } catch {
            service.failed(name, Fault(error, from: service.schema.service.name), context)
            throw error
        }
    }
}

private struct TestCaller: ServiceCaller {
    let platform: TestPlatform
    let context: @Sendable () -> CallContext

    func call<Input, Output>(_ operation: TypedOperation<Input, Output>, _ input: Input) async throws -> Output {
        Output(record: try await platform.call(operation.service, operation.name, input.record, context()))
    }

    func uncounted() -> any ServiceCaller { TestCaller(platform: platform) { [context] in context().uncounted() } }

    func authorize(_ accesses: [Access]) async throws { try await platform.authorize(accesses, context()) }
}
