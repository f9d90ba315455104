internal import Base
internal import HTTP
internal import SigV4
internal import Wire

/// Calls a server as any AWS client does: signed requests of AWS's own protocols over HTTP.
struct AWSClient: Sendable {
    let settings: AWSSettings
    let clock: any Clock
    private let http: HTTPClient

    init(_ settings: AWSSettings, clock: any Clock, http: HTTPClient) {
        (self.settings, self.clock, self.http) = (settings, clock, http)
    }

    /// An answer that is no error.
    struct Answer {
        let headers: HTTPHeaders
        let body: [UInt8]
    }

    /// Runs `work` with a client whose threads end with it.
    static func with<Result>(_ options: ConnectionOptions, _ work: (AWSClient) async throws -> Result) async throws
        -> Result
    {
        let settings = try options.settings()
        let loops = HTTPEventLoops(threads: 1)
        let http = HTTPClient(group: loops.group)
        let outcome: Swift.Result<Result, any Error>
        do {
            outcome = .success(try await work(AWSClient(settings, clock: SystemClock(), http: http)))
        } catch {
            outcome = .failure(error)
        }
        await http.shutdown()
        await loops.shutdown()
        return try outcome.get()
    }

    // MARK: - Protocols

    /// A call of the Query protocol.
    /// - Returns: the element `<Action>Result`, or the root where the action gives nothing.
    func query(_ service: QueryService, _ action: String, _ parameters: [(String, String)] = []) async throws
        -> XMLElement
    {
        let fields = [("Action", action), ("Version", service.version)] + parameters
        let text = fields.map { "\(PercentEncoding.encode($0.0))=\(PercentEncoding.encode($0.1))" }.joined(
            separator: "&")
        let answer = try await send(
            Call(service.signingName, "\(service.name) \(action)", .post, "/", body: Array(text.utf8)),
            headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")])
        let root = try readXML(answer, "\(service.name) \(action)")
        return root[action + "Result"] ?? root
    }

    /// A call of the AWS JSON 1.1 protocol.
    /// - Parameter target: `Logs_20140328.FilterLogEvents`.
    func json(_ signingName: String, _ target: String, _ input: JSON) async throws -> JSON {
        let answer = try await send(
            Call(signingName, target, .post, "/", body: input.bytes),
            headers: [("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", target)])
        return answer.body.isEmpty ? .null : try JSON(parsing: answer.body)
    }

    /// A REST call that answers with JSON.
    func restJSON(_ call: Call) async throws -> JSON {
        let answer = try await send(call, headers: [("Accept", "application/json")])
        return answer.body.isEmpty ? .null : try JSON(parsing: answer.body)
    }

    private func readXML(_ answer: Answer, _ call: String) throws -> XMLElement {
        do { return try XMLReader.read(answer.body) } catch {
            throw CommandFailure(
                "\(call) answered what is no XML: \(error.message). Is \(settings.endpoint) a Martlet?")
        }
    }

    // MARK: - HTTP

    /// One request before it is signed.
    struct Call {
        let signingName: String
        /// What a message about it says.
        let name: String
        let method: HTTPMethod
        /// Percent-encoded.
        let path: String
        let query: String
        let body: [UInt8]

        init(
            _ signingName: String, _ name: String, _ method: HTTPMethod, _ path: String, query: String = "",
            body: [UInt8] = []
        ) {
            (self.signingName, self.name, self.method) = (signingName, name, method)
            (self.path, self.query, self.body) = (path, query, body)
        }
    }

    /// Signs and sends a request.
    /// - Throws: `AWSFault` for an answer that is an error, `CommandFailure` where no server answers.
    func send(_ call: Call, headers: [(String, String)] = []) async throws -> Answer {
        let response = try await exchange(call, sign(call, headers))
        let body = try await response.body.collect(limit: LimitsClient.responseBytes)
        guard response.status < 300 else { throw AWSFault(response, body, call: call.name) }
        return Answer(headers: response.headers, body: body)
    }

    private func sign(_ call: Call, _ headers: [(String, String)]) -> [(String, String)] {
        let named = headers.map { (name: $0.0, value: $0.1) } + [(name: "Host", value: settings.endpoint.authority)]
        let signer = RequestSigner(
            accessKeyID: settings.accessKeyID, secret: settings.secret, sessionToken: settings.sessionToken,
            region: settings.region,
            service: call.signingName)
        let request = SignableRequest(
            method: call.method.rawValue, path: call.path, query: call.query, headers: HTTPHeaders(named),
            payload: .bytes(call.body)
        )
        return headers + signer.headers(for: request, at: clock.now).map { ($0.name, $0.value) }
    }

    private func exchange(_ call: Call, _ headers: [(String, String)]) async throws -> HTTPResponse {
        let target = call.query.isEmpty ? call.path : "\(call.path)?\(call.query)"
        do {
            return try await http.send(
                HTTPClientRequest(
                    call.method, host: settings.endpoint.host, port: settings.endpoint.port, target: target,
                    headers: HTTPHeaders(headers), body: .bytes(call.body)))
        } catch let failure as Failure where failure.code == "http.connect" {
            throw CommandFailure("no Martlet answers at \(settings.endpoint): start it with `martlet serve`")
        } catch let failure as Failure where failure.code == "http.closed" {
            throw CommandFailure(
                "the server at \(settings.endpoint) closed the connection during \(call.name); see its log")
        }
    }

    /// A call to an address of the server's own, unsigned.
    func own(_ method: HTTPMethod, _ path: String, headers: [(String, String)], body: [UInt8] = []) async throws
        -> (status: Int, body: JSON)
    {
        let response = try await exchange(Call("", "\(method.rawValue) \(path)", method, path, body: body), headers)
        let bytes = try await response.body.collect(limit: LimitsClient.responseBytes)
        return (response.status, (try? JSON(parsing: bytes)) ?? .null)
    }

    /// A call to an address of the server's own, unsigned, whose answer is read while it comes.
    /// - Throws: `CommandFailure` with what the server says where it refuses.
    func ownLines(_ path: String, headers: [(String, String)], body: [UInt8]) async throws -> HTTPBodyStream {
        let response = try await exchange(Call("", "POST \(path)", .post, path, body: body), headers)
        if response.status == 200, case .stream(let stream) = response.body { return stream }
        let bytes = try await response.body.collect(limit: LimitsClient.responseBytes)
        let message = (try? JSON(parsing: bytes))?["message"]?.string
        throw CommandFailure(message ?? "\(settings.endpoint) answers with status \(response.status)")
    }

    /// The key of the server's that a page of its own names: what this program's user may read, its owner lets them do.
    /// - Parameter file: how the key's path ends.
    /// - Returns: nil where the file can't be read, or is none of a server's: whatever answers there, no other file's
    ///   content is sent to it.
    func localKey(at path: String, file: String) async throws -> String? {
        guard let named = try await page(path)?["key"]?.string, named.hasSuffix(file),
            let bytes = try? FileContent.read(named, limit: LimitsClient.keyBytes)
        else { return nil }
        let key = String(decoding: bytes, as: UTF8.self)
        return bytes.count == LimitsClient.keyBytes && Hex.decode(key) != nil ? key : nil
    }

    /// The server's time, which its user may have moved forward.
    func serverTime() async throws -> Instant {
        let ahead = try await page("/_martlet/clock")?["aheadSeconds"]?.double ?? 0
        return clock.now + .milliseconds(Int64(ahead * 1_000))
    }

    /// The bytes at an address of the server's own, unsigned.
    /// - Returns: nil where there is no such thing, or it has more than `limit` bytes.
    func file(_ target: String, limit: Int) async throws -> [UInt8]? {
        let response = try await exchange(Call("", "GET \(target)", .get, target), [])
        return response.status == 200 ? try? await response.body.collect(limit: limit) : nil
    }

    /// A page of the server's own, unsigned; nil where there is none.
    func page(_ path: String) async throws -> JSON? {
        let response = try await exchange(Call("", "GET \(path)", .get, path), [])
        let body = try await response.body.collect(limit: LimitsClient.responseBytes)
        return response.status == 200 ? try JSON(parsing: body) : nil
    }
}

/// A service of the Query protocol.
struct QueryService: Sendable {
    let name: String
    let signingName: String
    let version: String

    static let cloudFormation = QueryService(
        name: "CloudFormation", signingName: "cloudformation", version: "2010-05-15")
    static let sts = QueryService(name: "STS", signingName: "sts", version: "2011-06-15")
}
