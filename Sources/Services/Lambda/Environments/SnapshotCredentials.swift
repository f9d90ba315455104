internal import Base
internal import HTTP
internal import ServiceCalls

/// The keys of a function that starts from a snapshot: it asks for them when it needs them, as what is in a snapshot
/// may be older than they are valid. SDKs do by `AWS_CONTAINER_CREDENTIALS_FULL_URI`.
/// - Source: AWS SDKs and Tools Reference Guide, "Container credential provider".
struct SnapshotCredentials: Sendable {
    let token: String
    let role: String
    let function: FunctionKey
    let credentials: RoleSessions

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard request.method == .get, request.headers["Authorization"] == token else {
            return Self.answer(
                403, ["code": "Forbidden", "message": "The authorization token is not this environment's."])
        }
        do {
            let session = try await credentials.session(role: role, for: function)
            return Self.answer(
                200,
                [
                    "AccessKeyId": .string(session.accessKeyID),
                    "SecretAccessKey": .string(session.secretAccessKey),
                    "Token": .string(session.token),
                    "Expiration": .string(CalendarDate(session.expiration).iso8601()), "RoleArn": .string(role),
                ])
        } catch {
            return Self.answer(500, ["code": "InternalError", "message": .string("\(error)")])
        }
    }

    private static func answer(_ status: Int, _ object: JSONObject) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "application/json"], body: .bytes(JSON.object(object).bytes))
    }
}
