package import Base
package import ServiceKit
internal import SigV4
package import Wire

/// The way of every call, listed once and in order. A request from outside goes all of it; a call between services
/// enters at `authorize` with a principal and typed values.
package struct Pipeline: Sendable {
    package let services: ServiceIndex
    package let targets: TargetFinder
    private let authenticator: Authenticator
    private let authorizer: Authorizer
    private let gate: CallGate
    private let recorder: CallRecorder
    private let usage: UsageBook
    private let clock: any Clock
    /// What durations are measured by.
    private let machineClock: any Clock
    private let randomness: any Randomness

    package init(
        services: ServiceIndex, identities: any IdentityProvider, authorizer: Authorizer, recorder: CallRecorder,
        usage: UsageBook, clock: any Clock, machineClock: any Clock, randomness: any Randomness
    ) {
        (self.services, self.authorizer, self.recorder, self.usage) = (services, authorizer, recorder, usage)
        (self.clock, self.machineClock, self.randomness) = (clock, machineClock, randomness)
        targets = TargetFinder(services)
        gate = CallGate()
        authenticator = Authenticator(identities: identities, machineClock: machineClock)
    }

    // MARK: - From outside

    /// Answers a request of any of AWS's protocols; what goes wrong is an answer too.
    package func respond(to request: WireRequest, from origin: RequestOrigin) async -> WireResponse {
        let requestID = randomness.uuid()
        let request = request.withPresignedHeaders()
        if request.method == "OPTIONS", let answer = await preflight(request, requestID) { return answer }
        let target: Target
        do throws(TargetFault) {
            // 1. Identify the service and the operation.
            guard let found = try targets.find(request) else {
                let fault = Fault(code: "MissingAction", message: "The request names no action.")
                throw TargetFault(fault, .query)
            }
            target = found
        } catch {
            return Self.unidentified(error, request, requestID)
        }
        var call = begin(target, requestID, request.header("x-amzn-trace-id"))
        do {
            let response = try await answer(request, origin, &call)
            record(call, status: response.status, faultCode: call.functionError)
            return await shown(Self.identified(response, requestID, target), request, target)
        } catch {
            let fault = failed(call, error)
            let response = target.entry.writer.write(
                fault, target.wireProtocol, requestID: requestID, resource: request.path)
            return await shown(Self.identified(response, requestID, target), request, target)
        }
    }

    /// The answer to a browser that asks whether a page of another origin may send a request; nil where no service has
    /// a say in it.
    private func preflight(_ request: WireRequest, _ requestID: String) async -> WireResponse? {
        for entry in services.entries {
            guard let origins = entry.service.crossOrigin else { continue }
            do {
                guard let headers = try await origins.preflight(request) else { continue }
                return WireResponse(headers: headers + [("x-amz-request-id", requestID)])
            } catch {
                let fault = Fault(error, from: entry.name)
                return entry.writer.write(
                    fault, entry.schema.service.protocols.first ?? .restXML, requestID: requestID,
                    resource: request.path)
            }
        }
        return nil
    }

    /// The answer as a page of another origin may see it, where one asks.
    private func shown(_ response: WireResponse, _ request: WireRequest, _ target: Target) async -> WireResponse {
        await target.entry.service.crossOrigin?.shown(response, to: request) ?? response
    }

    private func answer(_ request: WireRequest, _ origin: RequestOrigin, _ call: inout Call) async throws
        -> WireResponse
    {
        let target = call.target
        try Self.checkSize(request, target)
        // 2. Authenticate.
        let identity = try await authenticator.identify(request, target, from: origin)
        call.context = CallContext(
            caller: identity.caller, account: identity.account, region: identity.region, requestID: call.requestID,
            now: call.began, endpoint: origin.endpoint, sourceIP: origin.address,
            userAgent: request.header("user-agent") ?? "", traceHeader: call.header, isFromFunction: origin.isFunction,
            namesRegion: identity.namesRegion)
        guard let context = call.context else { preconditionFailure("the context was just made") }
        // 3. Decode.
        var whole = try identity.chunks.map { decoder throws(Fault) in try request.dechunked(decoder) } ?? request
        if let digest = identity.streamDigest { whole.stream = whole.stream?.checked(against: digest) }
        let plain = try whole.unpacked(for: target)
        try Self.checkSize(plain, target)
        let input = try target.entry.reader.read(target.operation, target.wireProtocol, plain, labels: target.labels)
        // 4. – 7. The rest of the way is that of every call.
        let output = try await run(target.entry, target.operation, target.wireProtocol, input, context)
        call.functionError = target.functionError(in: output)
        // 8. Encode.
        return target.entry.writer.write(target.operation, target.wireProtocol, output, requestID: call.requestID)
    }

    /// The answer to a request whose body is not read, by its head.
    /// - Parameter limit: of the body, in bytes, where it is larger than that; nil where too many others are on their
    ///   way.
    package func refuse(_ head: WireRequest, limit: Int?) -> WireResponse {
        let requestID = randomness.uuid()
        let overload = Fault(
            code: "ServiceUnavailable", message: "Too many large requests are on their way; try again.", status: 503)
        guard let target = targets.first(head) else {
            let fault = limit.map {
                Fault(
                    code: "RequestEntityTooLargeException", message: "The request is larger than \($0) bytes.",
                    status: 413)
            }
            return Self.unidentified(
                TargetFault(fault ?? overload, head.isForm ? .query : .restJSON), head, requestID)
        }
        let fault = limit.map { Self.tooLarge(target, limit: $0) } ?? overload
        let response = target.entry.writer.write(
            fault, target.wireProtocol, requestID: requestID, resource: head.path)
        return Self.identified(response, requestID, target)
    }

    private static func tooLarge(_ target: Target, limit: Int) -> Fault {
        guard target.wireProtocol != .restXML else {
            return Fault(code: "MaxMessageLengthExceeded", message: "Your request was too big.", status: 400)
        }
        return Fault(
            code: "RequestEntityTooLargeException",
            message: "Request must be smaller than \(target.entry.service.requestBytes ?? limit) bytes for the "
                + "\(target.operation.name) operation", status: 413)
    }

    /// DynamoDB answers 413 before it looks at anything else.
    /// - Source: Amazon DynamoDB Developer Guide, Quotas.
    private static func checkSize(_ request: WireRequest, _ target: Target) throws(Fault) {
        guard let limit = target.entry.service.requestBytes, request.body.count > limit else { return }
        throw Fault(
            code: "RequestEntityTooLargeException", message: "The request is larger than \(limit) bytes.", status: 413)
    }

    // MARK: - Between services

    /// Runs an operation for another service, or for the console. What does not count is not recorded either.
    package func call(
        _ service: String, _ operation: String, _ input: Record, _ context: CallContext
    ) async throws -> Record {
        guard let entry = services.named(service), let model = entry.router.operation(named: operation) else {
            throw Fault.notSupported("\(service) \(operation)")
        }
        let target = Target(entry: entry, operation: model, wireProtocol: entry.schema.service.protocols.first ?? .json)
        var call = begin(target, context.requestID, context.traceHeader)
        let context = context.tracing(call.header)
        call.context = context
        do {
            let output = try await run(entry, model, target.wireProtocol, input, context)
            if context.isCounted { record(call, status: 200, faultCode: target.functionError(in: output)) }
            return output
        } catch {
            throw context.isCounted ? failed(call, error) : Fault(error, from: entry.name)
        }
    }

    // MARK: - For front doors

    /// Who sends a request to a front door.
    package func identify(
        _ request: WireRequest, service: String, region: Region, _ context: CallContext
    ) async throws -> Caller {
        try await authenticator.identify(
            door: request, service: service, region: region, isFunction: context.isFromFunction)
    }

    /// Who signed the policy of a form.
    package func identify(form fields: [String: String], _ context: CallContext) async throws -> (
        caller: Caller, region: Region
    ) {
        try await authenticator.identify(form: fields, isFunction: context.isFromFunction)
    }

    /// Decides what a front door lets its caller do, or what an operation decides on by itself.
    package func authorize(_ accesses: [Access], _ context: CallContext, in wireProtocol: WireProtocol) async throws {
        try await authorizer.authorize(accesses, context, wireProtocol)
    }

    // MARK: - Every call

    private func run(
        _ entry: ServiceIndex.Entry, _ operation: OperationModel, _ wireProtocol: WireProtocol, _ input: Record,
        _ context: CallContext
    ) async throws -> Record {
        guard let served = entry.operations[operation.name] else {
            throw Fault.notSupported("\(entry.name) \(operation.name)")
        }
        // 4. Validate, against the model but for what the operation says in its own words.
        try served.precheck(input)
        try entry.validator.check(operation.input, input)
        // 5. Authorize.
        let accesses = try await served.access(input, context)
        try await authorizer.authorize(accesses, context, wireProtocol, words: entry.schema.service)
        // 6. Throttle.
        try gate.enter()
        defer { gate.leave() }
        // 7. Execute.
        let output = try await served.run(input, context)
        if let meter = entry.meter {
            usage.add(meter(operation.name, input, output), of: accesses.first?.owningResource, context)
        }
        return output
    }

    /// An invocation that comes without a trace begins one: the function, and all that it calls, go on with it.
    private func begin(_ target: Target, _ requestID: String, _ header: String?) -> Call {
        let began = clock.now
        let started = machineClock.now
        let known = header.flatMap { TraceHeader($0).root }
        guard target.isInvocation, known == nil else {
            return Call(
                target: target, requestID: requestID, began: began, started: started, header: header, traceID: known)
        }
        let trace = TraceHeader(beginning: began, randomness)
        return Call(
            target: target, requestID: requestID, began: began, started: started, header: trace.text,
            traceID: trace.root)
    }

    /// 9. Record.
    private func record(_ call: Call, status: Int, faultCode: String?) {
        recorder.record(
            CallRecord(
                service: call.target.entry.name, operation: call.target.operation.name,
                caller: call.context?.caller.arn ?? "",
                account: call.context?.account ?? .default, region: call.context?.region ?? .default,
                requestID: call.requestID,
                traceID: call.traceID, began: call.began, duration: machineClock.now - call.started, status: status,
                faultCode: faultCode))
    }

    /// What a call ends in that something went wrong with; it is recorded, and its service is told.
    private func failed(_ call: Call, _ error: any Error) -> Fault {
        let (entry, operation) = (call.target.entry, call.target.operation)
        let fault = Fault(error, from: entry.name)
        record(call, status: fault.status, faultCode: fault.code)
        if let context = call.context { entry.service.failed(operation.name, fault, context) }
        return fault
    }

    // MARK: - Answers

    private static func identified(_ response: WireResponse, _ requestID: String, _ target: Target) -> WireResponse {
        var response = response
        response.headers.append(("x-amzn-RequestId", requestID))
        if target.wireProtocol == .restXML { response.headers.append(("x-amz-request-id", requestID)) }
        return response
    }

    private static func unidentified(_ problem: TargetFault, _ request: WireRequest, _ requestID: String)
        -> WireResponse
    {
        var response = problem.writer.write(
            problem.fault, problem.wireProtocol, requestID: requestID, resource: request.path)
        response.headers.append(("x-amzn-RequestId", requestID))
        return response
    }
}

/// Where a request came in.
package struct RequestOrigin: Sendable {
    /// The base URL by which the client reached the platform.
    package let endpoint: String
    package let address: String
    /// Whether a function sent it, through the listener of its sandbox: the account's own keys are not for functions.
    package let isFunction: Bool

    package init(endpoint: String, address: String, isFunction: Bool = false) {
        (self.endpoint, self.address, self.isFunction) = (endpoint, address, isFunction)
    }
}

/// A call on its way.
private struct Call {
    let target: Target
    let requestID: String
    let began: Instant
    /// On the machine's clock.
    let started: Instant
    /// The trace's header and its root.
    let header: String?
    let traceID: String?
    var context: CallContext?
    /// How the function failed that was invoked; its answer is no fault.
    var functionError: String?
}

extension Target {
    fileprivate var isInvocation: Bool { entry.operations[operation.name]?.isInvocation == true }

    /// What an invocation's answer says of the function's failure.
    fileprivate func functionError(in output: Record) -> String? {
        guard isInvocation, let shape = operation.output,
            let slot = entry.schema[shape].members.firstIndex(where: { $0.name == "FunctionError" })
        else { return nil }
        return String(wire: output[slot])
    }
}
