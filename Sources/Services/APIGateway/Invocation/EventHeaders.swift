internal import Base
internal import Wire

/// The headers that a function sees: the client's, without those of the connection, and those that the front adds.
struct EventHeaders {
    let values: [(name: String, value: String)]

    private static let dropped: Set<String> = [
        "connection", "content-length", "transfer-encoding", "keep-alive", "x-amzn-trace-id",
    ]

    /// What API Gateway writes with capitals whatever the client wrote.
    private static let capitalised: Set<String> = ["authorization", "host", "user-agent"]

    init(_ request: WireRequest, _ identity: RequestIdentity) {
        var values: [(name: String, value: String)] = []
        var forwarded: [String] = []
        for (index, (sentName, value)) in request.headers.enumerated() {
            let name = request.headers.lowercasedName(at: index)
            if name == "x-forwarded-for" {
                forwarded.append(value)
            } else if !Self.dropped.contains(name) {
                values.append((Self.capitalised.contains(name) ? Self.canonical(name) : sentName, value))
            }
        }
        values.append(("X-Amzn-Trace-Id", identity.traceHeader))
        values.append(("X-Forwarded-For", (forwarded + [identity.sourceIP]).joined(separator: ", ")))
        let port = request.header("host")?.split(separator: ":").dropFirst().last.map { String($0) } ?? "80"
        if request.header("x-forwarded-port") == nil { values.append(("X-Forwarded-Port", port)) }
        if request.header("x-forwarded-proto") == nil { values.append(("X-Forwarded-Proto", "http")) }
        self.values = values
    }

    /// `user-agent` as `User-Agent`.
    static func canonical(_ name: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        var isFirst = true
        for byte in name.utf8 {
            bytes.append(isFirst && (97...122).contains(byte) ? byte - 32 : byte)
            isFirst = byte == UInt8(ascii: "-")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
