internal import Base
internal import HTTP

/// Has the server run functions from the folders that they are written in, as long as this program asks for it.
///
/// The server must be able to read this machine's folders, and wants proof that this program's user may read what the
/// server's can: a key out of a file of the server's.
struct HotReload: Sendable {
    private static let path = "/_martlet/lambda/live"
    private let client: AWSClient
    private let key: String
    private let session: String

    /// - Returns: nil where the server is another machine's or another user's: then code is deployed like all else.
    static func open(_ client: AWSClient) async throws -> HotReload? {
        guard ["127.0.0.1", "localhost", "::1"].contains(client.settings.endpoint.host),
            let key = try await client.localKey(at: path, file: "/lambda/live-key")
        else { return nil }
        return HotReload(client: client, key: key, session: SystemRandomness().uuid())
    }

    /// Asks for functions to run from folders.
    /// - Parameters:
    ///   - functions: folders by functions' ARNs; all of them, each time.
    ///   - changed: those folders that may have changed.
    /// - Returns: the folders whose code is another than before.
    /// - Throws: `CommandFailure` where the server can't read one.
    func serve(_ functions: [String: String], changed: Set<String>) async throws -> Set<String> {
        let order: JSON = [
            "functions": .object(JSONObject(functions.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            "changed": .array(changed.sorted().map { .string($0) }),
            "without": .array(FolderFiles.ignored.sorted().map { .string($0) }),
        ]
        let (status, answer) = try await send(.post, order.bytes)
        guard status == 200 else {
            throw CommandFailure("the code was not taken over: \(answer["message"]?.string ?? "status \(status)")")
        }
        return Set((answer["changed"]?.array ?? []).compactMap(\.string))
    }

    /// - Returns: whether the server still knows what it was asked for.
    func renew() async throws -> Bool { try await send(.put).status == 200 }

    /// The functions run again what was deployed.
    func end() async throws { _ = try await send(.delete) }

    private func send(_ method: HTTPMethod, _ body: [UInt8] = []) async throws -> (status: Int, body: JSON) {
        try await client.own(method, "\(Self.path)/\(session)", headers: [("X-Martlet-Key", key)], body: body)
    }
}

extension LimitsWatch {
    /// The server forgets after ten seconds.
    static let renewal = Duration.seconds(3)
}
