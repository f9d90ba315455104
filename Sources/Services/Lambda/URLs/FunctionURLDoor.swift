internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// The URLs of functions: an HTTP request becomes an event, and the result a response.
/// - Source: AWS Lambda Developer Guide, "Invoking Lambda function URLs".
struct FunctionURLDoor: FrontDoor {
    let service = "Lambda"
    let core: LambdaCore

    func isFor(_ head: WireRequest) -> Bool { URLAddress(head) != nil }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        var response = await refusing {
            guard let target = try await target(of: request) else { return URLRefusal.forbidden }
            return await measured(target) { try await answer(request, target, context) }
        }
        response.headers.append(("x-amzn-RequestId", context.requestID))
        return response
    }

    private func refusing(_ work: () async throws -> WireResponse) async -> WireResponse {
        do {
            return try await work()
        } catch let fault as Fault {
            return URLRefusal.fault(fault)
        } catch {
            core.report("a function URL could not be answered: \(error)")
            return URLRefusal.failed
        }
    }

    private func measured(_ target: Target, _ work: () async throws -> WireResponse) async -> WireResponse {
        let clock = core.environment.machineClock
        let began = clock.now
        let response = await refusing(work)
        core.invoker.noteRequest(toURLOf: target.reference, status: response.status, took: clock.now - began)
        return response
    }

    /// The URL that a request is for.
    private struct Target {
        let address: URLAddress
        let reference: FunctionReference
        let record: FunctionRecord
        let url: FunctionURL
    }

    private func target(of request: WireRequest) async throws -> Target? {
        guard let address = URLAddress(request), let reference = try await core.functions.function(url: address.id),
            let record = try await core.functions.function(reference.key), let url = record.urls[reference.slot],
            url.id == address.id
        else { return nil }
        return Target(address: address, reference: reference, record: record, url: url)
    }

    private func answer(
        _ request: WireRequest, _ target: Target, _ context: CallContext
    ) async throws -> WireResponse {
        let (url, reference) = (target.url, target.reference)
        let origin = request.header("origin")
        if let preflight = url.cors?.preflight(request) { return preflight }
        let context = try await admit(request, target, context)
        guard request.body.count <= LimitsLambda.requestBytes else { return URLRefusal.tooLarge }
        let trace = context.traceHeader ?? TraceHeader(beginning: context.now, core.environment.randomness).text
        let event = URLEvent(
            request: request, address: target.address, context: context, trace: trace, isPublic: url.isPublic)
        let order = Invoker.Order(
            reference: reference, requestID: context.requestID, payload: event.bytes,
            traceHeader: trace)
        var response = url.isStreaming ? try await stream(order) : try await invoke(order)
        url.cors?.mark(&response, origin: origin)
        response.headers.append(("X-Amzn-Trace-Id", trace))
        return response
    }

    // MARK: - Who may pass

    /// Both actions are asked for, as on every URL made since October 2025.
    /// - Source: AWS Lambda Developer Guide, "Control access to Lambda function URLs".
    private func admit(
        _ request: WireRequest, _ target: Target, _ context: CallContext
    ) async throws -> CallContext {
        let (url, reference, services) = (target.url, target.reference, core.environment.services)
        let caller =
            url.isPublic
            ? context.caller
            : try await services.identify(request, service: "lambda", region: reference.key.region, context)
        if !url.isPublic, caller == .anonymous { throw URLRefusal.denied }
        let known = context.made(
            by: caller, account: caller.account ?? reference.key.account, region: reference.key.region)
        let owner = caller.account == reference.key.account ? nil : reference.key.account
        let policy = target.record.policy(for: reference.qualifier)
        do {
            try await services.authorize(
                [
                    Access(
                        "lambda:InvokeFunctionUrl", on: reference.arn,
                        conditions: ["lambda:FunctionUrlAuthType": [url.authType.rawValue]], resourcePolicy: policy,
                        owner: owner),
                    Access(
                        "lambda:InvokeFunction", on: reference.arn,
                        conditions: ["lambda:InvokedViaFunctionUrl": ["true"]], resourcePolicy: policy, owner: owner),
                ], known)
        } catch let fault as Fault where fault.status == 403 {
            throw URLRefusal.denied
        }
        return known
    }

    // MARK: - The function

    private func invoke(_ order: Invoker.Order) async throws -> WireResponse {
        let answer = try await core.invoker.invoke(order)
        guard answer.result.functionError == nil else { return URLRefusal.failed }
        return URLResponse(answer.result.payload)?.response ?? URLRefusal.failed
    }

    private func stream(_ order: Invoker.Order) async throws -> WireResponse {
        let channel = core.stream(order)
        let reader = ChannelReader(channel)
        try await channel.started()
        if case .success(let answer) = channel.end, answer.result.functionError != nil, !channel.hasBegun {
            return URLRefusal.failed
        }
        var response = WireResponse(status: 200)
        var first: [UInt8] = []
        if channel.contentType == URLPrelude.contentType {
            guard let (prelude, rest) = await URLPrelude.read(channel) else { return URLRefusal.failed }
            (response.status, response.headers, first) = (prelude.status, prelude.headers, rest)
        } else {
            response.headers = [("Content-Type", channel.contentType ?? "application/octet-stream")]
        }
        let beginning = Mutex(first.isEmpty ? nil : first)
        response.stream = ByteStream {
            if let first = beginning.withLock({ $0.take() }) { return first }
            return await reader.channel.next()
        }
        return response
    }
}

/// What a function URL answers by itself.
enum URLRefusal {
    /// The request is not allowed.
    static var denied: Fault {
        Fault(
            code: "AccessDeniedException",
            message: "Forbidden. For troubleshooting Function URL authorization issues, see: "
                + "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html", status: 403)
    }

    static var forbidden: WireResponse { fault(denied) }
    static var tooLarge: WireResponse {
        fault(Fault(code: "RequestEntityTooLargeException", message: "Request Entity Too Large", status: 413))
    }

    /// The function failed, or answered what is no response.
    static var failed: WireResponse {
        WireResponse(
            status: 502, headers: [("Content-Type", "application/json")], body: Array("Internal Server Error".utf8))
    }

    static func fault(_ fault: Fault) -> WireResponse {
        var body = fault.details
        body["Message"] = .string(fault.message)
        return WireResponse(status: fault.status, headers: [("x-amzn-ErrorType", fault.code)], json: .object(body))
    }
}
