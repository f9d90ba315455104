internal import Base
internal import HTTP
internal import ServiceCalls
internal import Store
internal import Synchronization
internal import Wire

/// Calls API destinations, with what their connections add.
/// - Source: Amazon EventBridge User Guide, "API destinations" and "Connections for API targets".
final class DestinationCaller: Sendable {
    private struct State {
        /// When the next request to a destination may begin.
        var starts: [DestinationReference: Instant] = [:]
        /// Tokens of OAuth by their connection and its version.
        var tokens: [String: Token] = [:]
    }

    private struct Token {
        let text: Secret<String>
        let version: Version
        let expiry: Instant
    }

    private let store: EventBridgeStore
    private let web: WebCaller
    private let clock: any Clock
    private let state = Mutex(State())

    init(store: EventBridgeStore, web: WebCaller, clock: any Clock) {
        (self.store, self.web, self.clock) = (store, web, clock)
    }

    // MARK: - Pace

    /// When the next request to a destination may begin, by its rate; the one after that has to wait longer.
    func nextStart(_ destination: DestinationReference) async throws -> Instant {
        let now = clock.now
        guard let rate = try await record(destination)?.rate else { return now }
        return state.withLock { state in
            let start = max(now, state.starts[destination] ?? now)
            if state.starts.count > LimitsEventBridge.cachedDestinations {
                state.starts = state.starts.filter { $0.value > now }
            }
            state.starts[destination] = start + .nanoseconds(1_000_000_000 / max(1, rate))
            return start
        }
    }

    private func record(_ destination: DestinationReference) async throws -> DestinationRecord? {
        guard
            let row = try await store.store.get(
                EventBridgeStore.key("destination", destination.tenant, destination.name))
        else { return nil }
        let record = try DestinationRecord(row.value)
        return record.id == destination.id ? record : nil
    }

    // MARK: - A request

    func invoke(_ delivery: Delivery, _ reference: DestinationReference) async throws(DeliveryFailure) {
        do {
            guard let destination = try await record(reference),
                let connection = DestinationReference(arn: destination.connectionARN, kind: "connection"),
                let row = try await store.store.get(
                    EventBridgeStore.key("connection", connection.tenant, connection.name))
            else {
                throw DeliveryFailure(
                    code: "NO_RESOURCE", message: "The API destination, or its connection, does not exist.",
                    isRetryable: false)
            }
            let record = try ConnectionRecord(row.value)
            // One of the same name that was made anew is another one.
            guard record.id == connection.id else {
                throw DeliveryFailure(
                    code: "NO_RESOURCE", message: "The API destination's connection does not exist.",
                    isRetryable: false)
            }
            let forFunction = destination.isFromFunction || record.isFromFunction
            guard record.state != "DEAUTHORIZED" else {
                throw DeliveryFailure(
                    code: "NO_PERMISSIONS", message: "The connection is deauthorized.", isRetryable: true)
            }
            var call = DestinationCall(destination, delivery)
            call.add(record.parameters)
            switch record.authorization {
            case .basic(let user, let password): call.authorize(user: user, password: password.value)
            case .key(let name, let value): call.set(name, value.value)
            case .oAuth(let oAuth):
                let token = try await token(oAuth, destination.connectionARN, row.version, forFunction: forFunction)
                call.set("Authorization", "Bearer \(token.value)")
            }
            try await answer(call, forFunction: forFunction)
        } catch { throw DeliveryFailure(error) }
    }

    private func answer(_ call: DestinationCall, forFunction: Bool) async throws {
        let status = try await send(try call.request(), forFunction: forFunction).status
        guard !(200...299).contains(status) else { return }
        let isRetryable = status >= 500 || [401, 407, 409, 429].contains(status)
        throw DeliveryFailure(
            code: "SDK_CLIENT_ERROR", message: "The endpoint answered with the status \(status).",
            isRetryable: isRetryable)
    }

    private func send(_ request: HTTPClientRequest, forFunction: Bool) async throws(DeliveryFailure) -> WebAnswer {
        do { return try await web.send(request, forFunction: forFunction) } catch {
            let code = if case .late = error { "TIMEOUT" } else { "CONNECTION_FAILURE" }
            throw DeliveryFailure(code: code, message: error.message, isRetryable: error.isRetryable)
        }
    }

    // MARK: - OAuth

    /// An access token by client credentials, kept until it ends soon.
    func token(
        _ oAuth: ConnectionRecord.OAuth, _ connection: String, _ version: Version, forFunction: Bool
    ) async throws -> Secret<String> {
        let now = clock.now
        if let known = state.withLock({ $0.tokens[connection] }), known.version == version, known.expiry > now {
            return known.text
        }
        let answer = try await send(try DestinationCall.tokenRequest(oAuth), forFunction: forFunction)
        guard (200...299).contains(answer.status), let json = try? JSON(parsing: answer.body),
            let text = json["access_token"]?.string
        else {
            throw DeliveryFailure(
                code: "NO_PERMISSIONS",
                message: "The authorization endpoint gave no token (status \(answer.status)).", isRetryable: true)
        }
        let seconds = json["expires_in"]?.integer ?? json["expires_in"]?.string.flatMap { Int64($0) } ?? 3_600
        let token = Token(
            text: Secret(text), version: version, expiry: now + .seconds(max(1, min(seconds, 86_400) - 30)))
        state.withLock { state in
            if state.tokens.count >= LimitsEventBridge.cachedDestinations { state.tokens = [:] }
            state.tokens[connection] = token
        }
        return token.text
    }
}
