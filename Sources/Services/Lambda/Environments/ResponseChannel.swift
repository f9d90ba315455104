internal import Base
internal import Synchronization

/// What a function streams, on its way to who asked for it: chunks in order, and the end.
///
/// The function waits while its reader is slow. Who stops reading calls `abandon`; the function goes on and what it
/// sends is dropped.
final class ResponseChannel: Sendable {
    /// How the stream ended.
    typealias End = Result<Invoker.Answer, any Error>

    private struct State {
        var chunks: [[UInt8]] = []
        var waitingBytes = 0
        var contentType: String?
        var version: String?
        var hasBegun = false
        var end: End?
        var isAbandoned = false
        var reader: CheckedContinuation<Void, Never>?
        var writer: CheckedContinuation<Void, Never>?

        var isReadable: Bool { !chunks.isEmpty || end != nil || isAbandoned }
        var isFull: Bool { waitingBytes >= LimitsLambda.waitingStreamBytes && !isAbandoned && end == nil }
    }

    private let state = Mutex(State())

    // MARK: - The function

    /// The function begins to answer.
    func begin(contentType: String?, version: String) {
        state.withLock { state in
            (state.hasBegun, state.contentType, state.version) = (true, contentType, version)
            return state.reader.take()
        }?.resume()
    }

    /// Hands a chunk on, and waits while too much is waiting.
    func send(_ chunk: [UInt8]) async {
        guard !chunk.isEmpty else { return }
        state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.isAbandoned, state.end == nil else { return nil }
            state.chunks.append(chunk)
            state.waitingBytes += chunk.count
            return state.reader.take()
        }?.resume()
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                if state.isFull { state.writer = continuation }
                return state.isFull
            }
            if !waits { continuation.resume() }
        }
    }

    /// The invocation is over.
    func finish(_ end: End) {
        let (reader, writer) = state.withLock { state in
            if state.end == nil { state.end = end }
            return (state.reader.take(), state.writer.take())
        }
        reader?.resume()
        writer?.resume()
    }

    // MARK: - The reader

    /// Waits until the function begins to answer, or the invocation is over without.
    /// - Throws: what the invocation failed with before anything came.
    func started() async throws {
        while true {
            let (isStarted, end) = state.withLock { ($0.hasBegun || $0.isReadable, $0.hasBegun ? nil : $0.end) }
            if case .failure(let error) = end { throw error }
            if isStarted { return }
            await readable(orBegun: true)
        }
    }

    /// The media type that the function gave, once it has begun.
    var contentType: String? { state.withLock { $0.contentType } }

    /// Whether the function streams its response.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// The version that ran, once the response has started.
    var executedVersion: String? {
        state.withLock { state in
            if case .success(let answer) = state.end { answer.executedVersion } else { state.version }
        }
    }

    /// The next chunk; nil at the end.
    func next() async -> [UInt8]? {
        while true {
            let (chunk, isOver, writer) = state.withLock { state in
                let chunk = state.chunks.isEmpty ? nil : state.chunks.removeFirst()
                state.waitingBytes -= chunk?.count ?? 0
                return (chunk, chunk == nil && state.isReadable, state.isFull ? nil : state.writer.take())
            }
            writer?.resume()
            if chunk != nil || isOver { return chunk }
            await readable(orBegun: false)
        }
    }

    /// How it ended; nil before.
    var end: End? { state.withLock { $0.end } }

    /// Nobody reads any more.
    func abandon() {
        let (reader, writer) = state.withLock { state in
            (state.isAbandoned, state.chunks, state.waitingBytes) = (true, [], 0)
            return (state.reader.take(), state.writer.take())
        }
        reader?.resume()
        writer?.resume()
    }

    private func readable(orBegun: Bool) async {
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                let waits = !state.isReadable && !(orBegun && state.hasBegun)
                if waits { state.reader = continuation }
                return waits
            }
            if !waits { continuation.resume() }
        }
    }
}

/// Abandons a channel when it is dropped: held by a stream, so that a client that goes away lets the function go on.
final class ChannelReader: Sendable {
    let channel: ResponseChannel

    init(_ channel: ResponseChannel) { self.channel = channel }

    deinit { channel.abandon() }
}
