internal import Base
internal import ServiceKit
internal import Synchronization

/// The lines of one environment on their way to its log stream. It never waits: what the writer can't take in time is
/// dropped and counted.
final class LogStream: Sendable {
    struct Line: Sendable {
        let time: Instant
        let text: String

        /// As the log's event, which is not empty.
        var message: String { text.isEmpty ? " " : text }
        /// What the event counts in a call.
        var eventBytes: Int { message.utf8.count + LimitsLambda.logEventOverhead }
    }

    /// Where the lines go, and as whom they are written.
    struct Target: Sendable {
        let group: String
        let stream: String
        let caller: any ServiceCaller
    }

    private struct State {
        var lines: [Line] = []
        var bytes = 0
        var dropped = 0
        var isQueued = false
        var exists = false
    }

    let target: Target
    private let state = Mutex(State())
    private let onFirst: @Sendable (LogStream) -> Void

    /// - Parameter onFirst: called when there is something to write and the writer does not know it.
    init(_ target: Target, onFirst: @escaping @Sendable (LogStream) -> Void) {
        (self.target, self.onFirst) = (target, onFirst)
    }

    func append(_ text: String, at time: Instant) {
        let isFirst = state.withLock { state in
            let size = text.utf8.count + 64
            guard state.bytes + size <= LimitsLambda.pendingLogBytes else {
                state.dropped += text.utf8.count
                return false
            }
            state.bytes += size
            state.lines.append(Line(time: time, text: text))
            defer { state.isQueued = true }
            return !state.isQueued
        }
        if isFirst { onFirst(self) }
    }

    /// Takes what one call can write; empty when all is written, and then the writer forgets the stream until
    /// `onFirst`.
    func take(now: Instant) -> [Line] {
        state.withLock { state in
            var bytes = 0
            let end = state.lines.firstIndex { line in
                bytes += line.eventBytes
                return bytes > LimitsLambda.logBatchBytes
            }
            let count = min(end ?? state.lines.count, LimitsLambda.logBatchEvents)
            var batch = Array(state.lines.prefix(count))
            state.lines.removeFirst(count)
            state.bytes -= batch.reduce(0) { $0 + $1.text.utf8.count + 64 }
            // It goes by itself, so that it fits.
            if batch.isEmpty, state.dropped > 0 {
                batch.append(
                    Line(
                        time: now,
                        text: "martlet: \(state.dropped) bytes of output were dropped here, "
                            + "printed faster than logs are written"))
                state.dropped = 0
            }
            state.isQueued = !batch.isEmpty
            return batch
        }
    }

    /// Whether the stream was made; each asks once.
    func makesStream() -> Bool {
        state.withLock { state in
            defer { state.exists = true }
            return !state.exists
        }
    }

    func streamIsGone() { state.withLock { $0.exists = false } }
}
