import Glibc

@testable import Sandbox

/// A Runtime API of a few lines: hands out the given events on a sandbox's listener and keeps what is posted.
final class ScriptedRuntimeAPI: Sendable {
    struct Post: Sendable {
        let path: String
        let head: String
        /// Put together, where it came in parts.
        let body: String
        /// What stands behind the last part.
        var trailers = ""
    }

    struct Result: Sendable {
        var posts: [Post] = []
        /// Monotonic nanoseconds of each request for an event.
        var nexts: [UInt64] = []
    }

    private let result = OneShot<Result>()
    /// Set when the function asks for its first event.
    private let started = OneShot<UInt64>()

    /// Ends when the function asks for one event more than there are, or closes its connection.
    init(_ listener: SandboxDescriptor, events: [String]) throws {
        guard let number = listener.take() else { fatalError("the listener is taken") }
        try DedicatedThread.run("runtime-api") { [result, started] in
            result.set(ScriptedRuntimeAPI.serve(number, events, started))
            _ = close(number)
        }
    }

    var finished: Result { get async { await result.value } }
    var firstNext: UInt64 { get async { await started.value } }

    static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private static func serve(_ listener: Int32, _ events: [String], _ started: OneShot<UInt64>) -> Result {
        var result = Result()
        var watched = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, 20_000) == 1 else { return result }
        let connection = accept(listener, nil, nil)
        defer { _ = close(connection) }
        var one: Int32 = 1
        setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        var pending: [UInt8] = []
        while let (head, body) = request(connection, &pending) {
            if head.hasPrefix("GET") {
                result.nexts.append(now())
                started.set(now())
                if result.nexts.count > events.count { return result }
                send(connection, event(events[result.nexts.count - 1], result.nexts.count))
            } else {
                let (whole, trailers) = body
                let path = String(head.split(separator: " ")[1])
                result.posts.append(Post(path: path, head: head, body: whole, trailers: trailers))
                send(connection, "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")
            }
        }
        return result
    }

    private static func event(_ body: String, _ number: Int) -> String {
        """
        HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: request-\(number)\r\nLambda-Runtime-Deadline-Ms: 9999999999999\r
        Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:f\r
        Content-Length: \(body.utf8.count)\r\n\r\n\(body)
        """
    }

    private static func send(_ connection: Int32, _ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if sent <= 0 { return }
            rest = rest.dropFirst(sent)
        }
    }

    private typealias Body = (whole: String, trailers: String)

    private static func request(_ connection: Int32, _ pending: inout [UInt8]) -> (head: String, body: Body)? {
        guard let head = take(upTo: "\r\n\r\n", connection, &pending) else { return nil }
        let fields = head.lowercased().split(separator: "\r\n")
        if fields.contains("transfer-encoding: chunked") { return parts(connection, &pending).map { (head, $0) } }
        let length = fields.first { $0.hasPrefix("content-length:") }
        let size = length.flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
        return take(size, connection, &pending).map { (head, ($0, "")) }
    }

    /// A body in parts, and what stands behind them.
    private static func parts(_ connection: Int32, _ pending: inout [UInt8]) -> Body? {
        var whole = ""
        while let line = take(upTo: "\r\n", connection, &pending), let size = Int(line, radix: 16) {
            if size == 0 {
                var trailers = ""
                while let line = take(upTo: "\r\n", connection, &pending) {
                    if line.isEmpty { return (whole, trailers) }
                    trailers += line + "\n"
                }
                return nil
            }
            guard let part = take(size + 2, connection, &pending) else { return nil }
            whole += String(decoding: part.utf8.dropLast(2), as: UTF8.self)
        }
        return nil
    }

    private static func take(upTo mark: String, _ connection: Int32, _ pending: inout [UInt8]) -> String? {
        let mark = Array(mark.utf8)
        while true {
            if let end = pending.indices.first(where: { pending[$0...].starts(with: mark) }) {
                defer { pending.removeFirst(end + mark.count) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            guard receive(connection, &pending) else { return nil }
        }
    }

    private static func take(_ size: Int, _ connection: Int32, _ pending: inout [UInt8]) -> String? {
        while pending.count < size { guard receive(connection, &pending) else { return nil } }
        defer { pending.removeFirst(size) }
        return String(decoding: pending[..<size], as: UTF8.self)
    }

    private static func receive(_ connection: Int32, _ pending: inout [UInt8]) -> Bool {
        var part = [UInt8](repeating: 0, count: 65536)
        let count = recv(connection, &part, part.count, 0)
        if count > 0 { pending += part[..<count] }
        return count > 0
    }
}
