package import Base
package import ServiceKit
internal import Synchronization
package import Wire

/// The services of this process, reached through the pipeline. It is made before them and learns the pipeline after.
package final class LocalDirectory: ServiceDirectory {
    private let pipeline = Mutex<Pipeline?>(nil)
    private let clock: any Clock
    private let randomness: any Randomness

    package init(clock: any Clock, randomness: any Randomness) { (self.clock, self.randomness) = (clock, randomness) }

    package func open(_ pipeline: Pipeline) { self.pipeline.withLock { $0 = pipeline } }

    package func caller(
        as principal: Caller, account: AccountID, region: Region, traceHeader: String?
    ) -> any ServiceCaller {
        LocalCaller(directory: self, principal: principal, account: account, region: region, traceHeader: traceHeader)
    }

    package func identify(
        _ request: WireRequest, service: String, region: Region, _ context: CallContext
    ) async throws -> Caller {
        try await opened.identify(request, service: service, region: region, context)
    }

    package func identify(form fields: [String: String], _ context: CallContext) async throws -> (
        caller: Caller, region: Region
    ) {
        try await opened.identify(form: fields, context)
    }

    package func authorize(_ accesses: [Access], _ context: CallContext, in wireProtocol: WireProtocol) async throws {
        try await opened.authorize(accesses, context, in: wireProtocol)
    }

    private var opened: Pipeline {
        guard let pipeline = pipeline.withLock({ $0 }) else {
            preconditionFailure("a service called another before the start")
        }
        return pipeline
    }

    fileprivate func call(_ service: String, _ name: String, _ input: Record, _ caller: LocalCaller) async throws
        -> Record
    {
        try await opened.call(service, name, input, context(caller))
    }

    fileprivate func context(_ caller: LocalCaller) -> CallContext {
        let context = CallContext(
            caller: caller.principal, account: caller.account, region: caller.region, requestID: randomness.uuid(),
            now: clock.now, traceHeader: caller.traceHeader, isWithin: true)
        return caller.isCounted ? context : context.uncounted()
    }
}

private struct LocalCaller: ServiceCaller {
    let directory: LocalDirectory
    let principal: Caller
    let account: AccountID
    let region: Region
    let traceHeader: String?
    var isCounted = true

    func uncounted() -> any ServiceCaller {
        var caller = self
        caller.isCounted = false
        return caller
    }

    func call<Input, Output>(_ operation: TypedOperation<Input, Output>, _ input: Input) async throws -> Output {
        Output(record: try await directory.call(operation.service, operation.name, input.record, self))
    }

    func authorize(_ accesses: [Access]) async throws {
        try await directory.authorize(accesses, directory.context(self))
    }
}
