import Base
import ServiceTesting
import Testing

@testable import Lambda

@Suite struct LogStreamTests {
    private let now = Instant(seconds: 1_700_000_000)

    private static func stream() -> LogStream {
        LogStream(LogStream.Target(group: "g", stream: "s", caller: TestPlatform().root)) { _ in }
    }

    private static func bytes(_ lines: [LogStream.Line]) -> Int {
        lines.reduce(0) { $0 + $1.message.utf8.count + 26 }
    }

    @Test("no call has more bytes or events than CloudWatch Logs takes, empty lines counted as they are sent")
    func batches() {
        let stream = Self.stream()
        for _ in 0..<3 {
            stream.append(String(repeating: "x", count: 250_000), at: now)
            for _ in 0..<9_000 { stream.append("", at: now) }
        }
        var count = 0
        while case let lines = stream.take(now: now), !lines.isEmpty {
            count += lines.count
            #expect(Self.bytes(lines) <= 1_048_576 && lines.count <= 10_000)
            #expect(lines.allSatisfy { !$0.message.isEmpty })
        }
        #expect(count == 27_003)
    }

    @Test("what was dropped is told in a line for which there is room")
    func dropped() {
        let stream = Self.stream()
        let line = String(repeating: "x", count: 1_048_576 / 4 - 26)
        for _ in 0..<20 { stream.append(line, at: now) }
        var last: [LogStream.Line] = []
        while case let lines = stream.take(now: now), !lines.isEmpty {
            #expect(Self.bytes(lines) <= 1_048_576)
            last = lines
        }
        #expect(
            last.map(\.text) == [
                "martlet: \(5 * line.utf8.count) bytes of output were dropped here, printed faster than logs are written"
            ])
    }
}
