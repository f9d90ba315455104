internal import Base
internal import HTTP

/// The Extensions API of one environment. Who connects is that environment; which of its extensions, the identifier
/// tells.
/// - Source: AWS Lambda Developer Guide, "Extensions API reference".
struct ExtensionsAPI: Sendable {
    static let prefix = "/2020-01-01/extension/"
    static let identifier = "Lambda-Extension-Identifier"

    let environment: ExecutionEnvironment
    let randomness: any Randomness

    /// - Parameter path: behind the prefix.
    func respond(to request: HTTPRequest, _ path: Substring) async -> HTTPResponse {
        switch (request.method, path) {
        case (.post, "register"): await answer { try register(request, try await Self.body(request)) }
        case (.get, "event/next"): await answer { try await next(request) }
        case (.post, "init/error"): await answer { try fail(request, .initError) }
        case (.post, "exit/error"): await answer { try fail(request, .exitError) }
        case (_, "register"), (_, "event/next"), (_, "init/error"), (_, "exit/error"):
            RuntimeAPI.error(405, "InvalidMethod", "The method is not allowed.")
        default: RuntimeAPI.error(404, "InvalidPath", "There is no such path.")
        }
    }

    private func answer(_ body: () async throws -> HTTPResponse) async -> HTTPResponse {
        do {
            return try await body()
        } catch let refusal as ExtensionRefusal {
            return Self.refused(refusal)
        } catch {
            return RuntimeAPI.error(400, "InvalidBody", "The body broke off.")
        }
    }

    static func refused(_ refusal: ExtensionRefusal) -> HTTPResponse {
        RuntimeAPI.error(403, refusal.type, refusal.message)
    }

    // MARK: - Requests

    private func register(_ request: HTTPRequest, _ body: [UInt8]) throws -> HTTPResponse {
        let events = try Self.events(body)
        let member = try environment.register(
            request.headers["Lambda-Extension-Name"] ?? "", events: events, id: randomness.uuid())
        let version = environment.version
        var answer: JSONObject = [
            "functionName": .string(version.key.name), "functionVersion": .string(version.config.version),
            "handler": .string(version.config.handler),
        ]
        let features = request.headers.values(of: "Lambda-Extension-Accept-Feature").joined(separator: ",")
        if features.split(separator: "," as Character).contains(where: { $0.filter { $0 != " " } == "accountId" }) {
            answer["accountId"] = .string(version.key.account.rawValue)
        }
        return Self.response(200, member.id ?? "", .object(answer))
    }

    private static func events(_ body: [UInt8]) throws(ExtensionRefusal) -> [String] {
        let json: JSON
        do {
            json = try JSON(parsing: body)
        } catch {
            throw .invalidFormat("\(error)")
        }
        guard let object = json.object else { throw .invalidFormat("the body is no JSON object") }
        if object["configurationKeys"]?.array?.isEmpty == false {
            throw .invalidFormat("configurationKeys are deprecated; use environment variables instead")
        }
        guard let events = object["events"], !events.isNull else { return [] }
        guard let list = events.array else { throw .invalidFormat("events is no array") }
        let texts = list.compactMap(\.string)
        guard texts.count == list.count else { throw .invalidFormat("events has what is no string") }
        return texts
    }

    private func next(_ request: HTTPRequest) async throws -> HTTPResponse {
        let id = try Self.id(request)
        guard let event = try await environment.nextEvent(id) else {
            return RuntimeAPI.error(500, "InternalServerError", "Internal Server Error")
        }
        var response = Self.response(200, id, event.json)
        response.headers.append("Lambda-Extension-Event-Identifier", randomness.uuid())
        return response
    }

    private func fail(_ request: HTTPRequest, _ phase: ExtensionRegistry.Phase) throws -> HTTPResponse {
        let id = try Self.id(request)
        let type = request.headers["Lambda-Extension-Function-Error-Type"] ?? ""
        guard !type.isEmpty else { throw ExtensionRefusal.missingErrorType }
        try environment.extensionFails(id, phase, errorType: type)
        return Self.response(202, id, ["status": "OK"])
    }

    // MARK: - Parts of messages

    /// The identifier, which has the form of a UUID.
    static func id(_ request: HTTPRequest) throws(ExtensionRefusal) -> String {
        guard let id = request.headers[identifier], !id.isEmpty else { throw .missingIdentifier }
        let parts = id.split(separator: "-" as Character, omittingEmptySubsequences: false)
        let isUUID =
            parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy { $0.isHexDigit && $0.isASCII } }
        guard isUUID else { throw .invalidIdentifier }
        return id.lowercased()
    }

    static func body(_ request: HTTPRequest) async throws -> [UInt8] {
        switch request.body {
        case .bytes(let bytes): return bytes
        case .stream(let stream):
            var bytes: [UInt8] = []
            for try await chunk in stream where bytes.count <= LimitsLambda.extensionRequestBytes { bytes += chunk }
            return bytes
        }
    }

    private static func response(_ status: Int, _ id: String, _ body: JSON) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: [identifier: id, "Content-Type": "application/json"], body: .bytes(body.bytes))
    }
}
