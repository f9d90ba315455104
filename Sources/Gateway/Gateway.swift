package import Base
package import HTTP
package import Platform
package import ServiceKit
internal import Wire

/// The front of the platform: takes HTTP requests to the pipeline, to a service's own door, or to the platform's pages.
package struct Gateway: HTTPHandler {
    private let pipeline: Pipeline
    private let doors: [any FrontDoor]
    /// Those that take browsers' forms; what another door takes is none.
    private let uploadDoors: [any FrontDoor]
    private let recorder: CallRecorder
    private let pages: StatusPages
    private let hosts: VirtualHost
    private let clock: any Clock
    private let machineClock: any Clock
    private let randomness: any Randomness
    /// Whether it serves the listeners inside sandboxes.
    package var isForFunctions = false

    package init(
        pipeline: Pipeline, doors: [any FrontDoor], recorder: CallRecorder, pages: StatusPages, clock: any Clock,
        machineClock: (any Clock)? = nil, randomness: any Randomness
    ) {
        (self.pipeline, self.recorder, self.pages) = (pipeline, recorder, pages)
        self.doors = doors.filter { !$0.takesUploads }
        uploadDoors = doors.filter(\.takesUploads)
        hosts = VirtualHost(services: pipeline.services.signingNames)
        (self.clock, self.machineClock, self.randomness) = (clock, machineClock ?? clock, randomness)
    }

    /// Bytes of a streamed body with the framing of its chunks, so that it is the service that says what is too large.
    private static let framedBytes = LimitsPlatform.streamBytes + LimitsPlatform.bodyBytes

    /// Bodies of operations that stream are handed on as they come; all others are collected first.
    package func bodyPolicy(for head: HTTPRequestHead) -> BodyPolicy {
        let mayStream = head.method == .put && !head.headers.contains("x-amz-target")
        let type = head.method == .post ? head.headers["content-type"] : nil
        let isForm = type?.begins(ignoringCase: "application/x-www-form-urlencoded") == true
        if Self.isUpload(type), uploadDoor(for: WireRequest(head)) != nil {
            return .stream(limit: Self.framedBytes)
        }
        guard mayStream || isForm else { return .collect(limit: LimitsPlatform.bodyBytes) }
        let request = hosts.resolve(WireRequest(head))
        guard !doors.contains(where: { $0.isFor(request) }) else { return .collect(limit: LimitsPlatform.bodyBytes) }
        guard mayStream, let target = pipeline.targets.first(request), target.streamsInput else {
            return .collect(limit: isForm ? LimitsPlatform.formBytes : LimitsPlatform.bodyBytes)
        }
        return .stream(limit: Self.framedBytes)
    }

    package func respond(to request: HTTPRequest) async -> HTTPResponse {
        var message = WireRequest(request.head)
        switch request.body {
        case .bytes(let bytes): message.body = bytes
        case .stream(let stream): message.stream = ByteStream(stream)
        }
        let origin = RequestOrigin(
            endpoint: "http://\(message.header("host") ?? "localhost:4566")",
            address: request.remoteAddress ?? "127.0.0.1",
            isFunction: isForFunctions)
        return HTTPResponse(await answer(message, origin))
    }

    package func refuse(_ head: HTTPRequestHead, limit: Int?) -> HTTPResponse {
        HTTPResponse(pipeline.refuse(hosts.resolve(WireRequest(head)), limit: limit))
    }

    private func answer(_ request: WireRequest, _ origin: RequestOrigin) async -> WireResponse {
        if request.path.utf8.starts(with: "/_martlet/".utf8), request.path != "/_martlet/health",
            VirtualHost.isStrange(request)
        {
            return WireResponse(
                status: 403, headers: [("Content-Type", "text/plain")],
                body: Array(
                    "This page answers under an address, or a name that no page of the internet can have.\n".utf8))
        }
        // Doors come first: what an application calls `/health` is its own.
        for door in doors where door.isFor(request) {
            return await answer(request, at: door, origin)
        }
        if let (door, resolved) = uploadDoor(for: request) { return await answer(resolved, at: door, origin) }
        // The pages tell of all accounts: they are not for functions.
        if !isForFunctions, let page = await pages.answer(request) { return page }
        return await pipeline.respond(to: hosts.resolve(request), from: origin)
    }

    private func answer(_ request: WireRequest, at door: any FrontDoor, _ origin: RequestOrigin) async -> WireResponse {
        let (context, started) = (stranger(request, origin), machineClock.now)
        let response = await door.respond(to: request, context)
        recorder.record(request, response, at: door, context, duration: machineClock.now - started)
        return response
    }

    /// The door that a browser's form is for, and the form with its bucket in the path. What another door takes is
    /// none.
    private func uploadDoor(for head: WireRequest) -> (any FrontDoor, WireRequest)? {
        guard head.method == "POST", Self.isUpload(head.header("content-type")),
            !doors.contains(where: { $0.isFor(head) })
        else { return nil }
        let resolved = hosts.resolve(head)
        return uploadDoors.first { $0.isFor(resolved) }.map { ($0, resolved) }
    }

    private static func isUpload(_ type: String?) -> Bool { type?.begins(ignoringCase: "multipart/") == true }

    /// Doors see nobody in particular: who may pass is their own matter.
    private func stranger(_ request: WireRequest, _ origin: RequestOrigin) -> CallContext {
        CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: randomness.uuid(), now: clock.now,
            endpoint: origin.endpoint, sourceIP: origin.address, userAgent: request.header("user-agent") ?? "",
            traceHeader: request.header("x-amzn-trace-id"), isFromFunction: origin.isFunction)
    }
}

extension Target {
    /// Whether the input's body is bytes that are handed on as they come.
    fileprivate var streamsInput: Bool {
        guard let input = operation.input else { return false }
        let shape = entry.schema[input]
        guard let payload = shape.traits.payload else { return false }
        return entry.schema[shape.members[payload].target].traits.isStreaming
    }
}
