// A function in Swift: the program is the runtime, and asks the Runtime API for one event after the other.
// Built by `make`; on AWS and here it runs on `provided.al2023`.
import Glibc

/// Gets an event's JSON and gives the answer's; what it throws is the function's error.
func handle(_ event: [UInt8]) throws -> [UInt8] {
    Array(#"{"ok": true, "from": "swift", "event": "#.utf8) + event + Array("}".utf8)
}

@main
struct Bootstrap {
    static func main() {
        let api = RuntimeAPI(address: String(cString: getenv("AWS_LAMBDA_RUNTIME_API")))
        while true {
            let (id, event) = api.next()
            do {
                api.send("invocation/\(id)/response", try handle(event))
            } catch {
                let text = "\(error)".split(separator: "\"").joined(separator: "'")
                api.send("invocation/\(id)/error", Array(#"{"errorType": "Error", "errorMessage": "\#(text)"}"#.utf8))
            }
        }
    }
}

/// One connection to the Runtime API.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
final class RuntimeAPI {
    private let address: String
    private let connection: Int32
    private var received: [UInt8] = []

    init(address: String) {
        self.address = address
        let parts = address.split(separator: ":")
        var socketAddress = sockaddr_in()
        socketAddress.sin_family = sa_family_t(AF_INET)
        socketAddress.sin_port = (UInt16(parts[1]) ?? 80).bigEndian
        inet_pton(AF_INET, String(parts[0]), &socketAddress.sin_addr)
        connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &socketAddress) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(connection, $0, size) }
        }
        guard status == 0 else { exit(1) }
    }

    /// Waits for an event: its request's id and its JSON.
    func next() -> (id: String, event: [UInt8]) {
        write("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: \(address)\r\n\r\n")
        let (headers, body) = answer()
        return (headers["lambda-runtime-aws-request-id"] ?? "", body)
    }

    func send(_ path: String, _ body: [UInt8]) {
        let head = "POST /2018-06-01/runtime/\(path) HTTP/1.1\r\nHost: \(address)\r\nContent-Length: \(body.count)\r\n\r\n"
        write(head, body)
        _ = answer()
    }

    private func write(_ head: String, _ body: [UInt8] = []) {
        var rest = (Array(head.utf8) + body)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(connection, $0.baseAddress, $0.count) }
            guard count > 0 else { exit(1) }
            rest = rest.dropFirst(count)
        }
    }

    /// A response of the Runtime API always tells its length.
    private func answer() -> (headers: [String: String], body: [UInt8]) {
        var end = headEnd()
        while end == nil {
            receive()
            end = headEnd()
        }
        let bodyStart = end ?? 0
        var headers: [String: String] = [:]
        for line in String(decoding: received[..<bodyStart], as: UTF8.self).split(separator: "\r\n").dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while received.count < bodyStart + length { receive() }
        let body = Array(received[bodyStart..<bodyStart + length])
        received.removeFirst(bodyStart + length)
        return (headers, body)
    }

    /// Where the empty line ends, which follows the headers.
    private func headEnd() -> Int? {
        guard received.count >= 4 else { return nil }
        return (0...received.count - 4).first { Array(received[$0..<$0 + 4]) == [13, 10, 13, 10] }.map { $0 + 4 }
    }

    private func receive() {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(connection, &bytes, bytes.count)
        // The sandbox ends.
        guard count > 0 else { exit(0) }
        received += bytes[..<count]
    }
}
