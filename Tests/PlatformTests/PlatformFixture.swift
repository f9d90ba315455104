import Base
import Platform
import ServiceKit
import SigV4
import Wire

/// A platform in memory, and a client that signs.
struct PlatformFixture {
    let clock = ManualClock(now: Instant(seconds: 1_790_000_000))
    let platform: Platform

    init(iam: Authorizer.Mode = .enforce) async throws {
        platform = try await Platform.open(
            PlatformSettings(dataFolder: nil, iam: iam), clock: clock, randomness: SeededRandomness(seed: 1))
    }

    struct Keys {
        var id = "test"
        var secret = "test"
        var token: String?
    }

    /// A JSON call, signed.
    func call(
        _ target: String, _ body: JSON, service: String, keys: Keys = Keys(), fromFunction: Bool = false,
        changing: (inout WireRequest) -> Void = { _ in }
    ) async -> (status: Int, body: JSON) {
        await call(
            target, body.bytes, service: service, keys: keys, fromFunction: fromFunction, changing: changing)
    }

    /// A call whose body is bytes of any kind.
    func call(
        _ target: String, _ body: [UInt8], service: String, headers more: [(String, String)] = [], keys: Keys = Keys(),
        fromFunction: Bool = false, changing: (inout WireRequest) -> Void = { _ in }
    ) async -> (status: Int, body: JSON) {
        let headers =
            more + [
                ("host", "localhost:4566"), ("x-amz-target", target), ("content-type", "application/x-amz-json-1.0"),
            ]
        let response = await send(
            "POST", "/", headers, body, service: service, keys: keys, fromFunction: fromFunction,
            changing: changing)
        return (response.status, (try? JSON(parsing: response.body)) ?? .null)
    }

    /// A Query call, signed.
    func query(_ form: String, service: String, keys: Keys = Keys()) async -> (status: Int, body: String) {
        await query(Array(form.utf8), service: service, keys: keys)
    }

    /// A Query call whose form is bytes of any kind.
    func query(_ form: [UInt8], service: String, headers more: [(String, String)] = [], keys: Keys = Keys()) async
        -> (status: Int, body: String)
    {
        let headers = more + [("host", "localhost:4566"), ("content-type", "application/x-www-form-urlencoded")]
        let response = await send("POST", "/", headers, form, service: service, keys: keys) { _ in }
        return (response.status, String(decoding: response.body, as: UTF8.self))
    }

    /// A REST call, signed.
    func rest(
        _ method: String, _ path: String, query: String = "", service: String, keys: Keys = Keys()
    ) async -> WireResponse {
        await send(method, path, query: query, [("host", "localhost:4566")], [], service: service, keys: keys) { _ in }
    }

    /// A request as it stands.
    func plain(_ request: WireRequest) async -> WireResponse {
        await platform.pipeline.respond(
            to: request, from: RequestOrigin(endpoint: "http://localhost:4566", address: "127.0.0.1"))
    }

    private func send(
        _ method: String, _ path: String, query: String = "", _ headers: [(String, String)], _ body: [UInt8],
        service: String, keys: Keys, fromFunction: Bool = false, changing: (inout WireRequest) -> Void
    ) async -> WireResponse {
        let signer = RequestSigner(
            accessKeyID: keys.id, secret: Secret(keys.secret), sessionToken: keys.token, region: "us-east-1",
            service: service)
        let signed = signer.headers(
            for: SignableRequest(
                method: method, path: path, query: query, headers: HTTPHeaders(headers), payload: .bytes(body)),
            at: clock.now)
        var request = WireRequest(
            method: method, path: path, rawQuery: query,
            headers: HTTPHeaders(headers + signed.map { ($0.name, $0.value) }), body: body)
        changing(&request)
        return await platform.pipeline.respond(
            to: request,
            from: RequestOrigin(endpoint: "http://localhost:4566", address: "127.0.0.1", isFunction: fromFunction))
    }
}
