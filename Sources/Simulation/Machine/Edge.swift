internal import Base
internal import Gateway
internal import HTTP
internal import SigV4

/// A client of the simulated server: signed messages go to the gateway without a socket, and answers may be lost.
struct Edge: Sendable {
    let name: String
    let world: Surroundings
    /// The server that runs now; nil while none does.
    let server: @Sendable () -> SimulatedServer?

    enum Reply: Sendable {
        case answered(status: Int, body: [UInt8])
        /// The connection was refused, or broke: whether the server has done it is not known.
        case lost

        var json: JSON? {
            guard case .answered(let status, let body) = self, status < 300 else { return nil }
            return body.isEmpty ? [:] : try? JSON(parsing: body)
        }

        var isDone: Bool {
            guard case .answered(let status, _) = self else { return false }
            return status < 300
        }

        /// The fault that a JSON service reports; nil for all else.
        var refusal: JSON? {
            guard fault != nil, case .answered(_, let body) = self else { return nil }
            return try? JSON(parsing: body)
        }

        /// What stands in every element of an XML answer that has this name; none where it is no such answer.
        func texts(_ name: String) -> [String] {
            guard case .answered(let status, let body) = self, status < 300 else { return [] }
            return String(decoding: body, as: UTF8.self).split(separator: "<\(name)>").dropFirst().compactMap {
                $0.split(separator: "</\(name)>", omittingEmptySubsequences: false).first.map { String($0) }
            }
        }

        /// What the client did wrong; nil for all else.
        var fault: String? {
            guard case .answered(let status, let body) = self, (400..<500).contains(status), status != 429 else {
                return nil
            }
            return String(decoding: body.prefix(300), as: UTF8.self)
        }
    }

    /// Asks until there is an answer that is not the server's own failure.
    /// - Returns: nil where the client is in the wrong, which the run's failures tell, or the run is over.
    func insist(_ what: String, _ ask: () async -> Reply) async -> JSON? { await settle(what, ask)?.json }

    /// The same for answers that are no JSON.
    func settle(_ what: String, _ ask: () async -> Reply) async -> Reply? {
        for _ in 0..<1_000 {
            let reply = await ask()
            if reply.isDone { return reply }
            if let fault = reply.fault {
                world.fail("\(name): \(what) is refused: \(fault)")
                return nil
            }
            if Task.isCancelled { return nil }
            await world.pause(most: .milliseconds(1_500))
        }
        world.fail("\(name): \(what) gets no answer")
        return nil
    }

    /// All that a call lists, page by page.
    /// - Parameter member: where a page has it.
    func all(
        _ member: String, of what: String, _ input: JSONObject, _ ask: (JSON) async -> Reply
    ) async -> [JSON] {
        var (all, input) = ([JSON](), input)
        repeat {
            let request = JSON.object(input)
            let page = await insist(what) { await ask(request) }
            all += page?[member]?.array ?? []
            input["NextToken"] = page?["NextToken"]
        } while input["NextToken"] != nil
        return all
    }

    // MARK: - Messages

    struct Keys: Sendable {
        var id = "test"
        var secret = "test"
        var token: String?
    }

    static func request(
        _ service: String, _ method: String, _ path: String, _ body: [UInt8], _ headers: [(String, String)],
        keys: Keys = Keys(), at now: Instant
    ) -> HTTPRequest {
        let named = headers + [("Host", "127.0.0.1:4566")]
        let signer = RequestSigner(
            accessKeyID: keys.id, secret: Secret(keys.secret), sessionToken: keys.token, region: "us-east-1",
            service: service)
        let (bare, query) = path[...].cut(at: "?") ?? (path[...], "")
        let signed = signer.headers(
            for: SignableRequest(
                method: method, path: String(bare), query: String(query), headers: HTTPHeaders(named),
                payload: .bytes(body)),
            at: now)
        let head = HTTPRequestHead(
            method: HTTPMethod(rawValue: method), target: path, headers: HTTPHeaders(named + signed.map { ($0, $1) }))
        return HTTPRequest(head: head, body: .bytes(body), remoteAddress: "127.0.0.1")
    }

    /// Sends a request to the server that runs now. The client goes away before the answer where the plan wants that,
    /// and the server's death ends the wait too.
    func send(_ request: HTTPRequest) async -> Reply {
        guard let server = server() else { return .lost }
        let leaves = world.draws(.disconnects, 0.05)
        let reply = await withTaskGroup(of: Reply.self) { group in
            group.addTask {
                let response = await server.gateway.respond(to: request)
                guard let body = try? await response.body.collect(limit: 10 << 20) else { return .lost }
                return .answered(status: response.status, body: body)
            }
            group.addTask {
                await server.death.wait()
                return .lost
            }
            if leaves { group.addTask { await leave() } }
            defer { group.cancelAll() }
            return await group.next() ?? .lost
        }
        // What a server that has died meanwhile said does not reach anybody.
        return server.death.hasCome ? .lost : reply
    }

    private func leave() async -> Reply {
        for _ in 0..<world.number(0...60) { await Task.yield() }
        if world.happens(0.5) { await world.pause(most: .milliseconds(3_000)) }
        world.trace.note(name, "goes away")
        return .lost
    }
}
