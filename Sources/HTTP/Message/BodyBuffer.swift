internal import Base
internal import Synchronization

/// Carries the chunks of a body from its connection to its reader, who may be on another thread.
///
/// The connection asks `isFull` and stops reading its socket; the reader calls `demand` when it waits or has made room.
final class BodyBuffer: Sendable {
    private struct State {
        /// The chunks from `first` on are still to be read.
        var chunks: [[UInt8]] = []
        var first = 0
        var bytes = 0
        var end: Result<HTTPHeaders, any Error>?
        var waiter: CheckedContinuation<[UInt8]?, any Error>?
    }

    private let capacity: Int
    private let demand: @Sendable () -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - capacity: bytes from which on it is full; it takes what the socket gave in one read beyond that.
    ///   - demand: called when the reader waits for a chunk, and when it took one from a full buffer.
    init(capacity: Int, demand: @escaping @Sendable () -> Void) { (self.capacity, self.demand) = (capacity, demand) }

    var isFull: Bool { state.withLock { $0.bytes >= capacity } }

    /// The fields after the body, once it has come to its end.
    var trailers: HTTPHeaders {
        state.withLock {
            if case .success(let trailers) = $0.end, $0.first == $0.chunks.count { trailers } else { [:] }
        }
    }

    func append(_ chunk: [UInt8]) {
        let waiter = state.withLock { state in
            guard let waiter = state.waiter else {
                state.chunks.append(chunk)
                state.bytes += chunk.count
                return nil as CheckedContinuation<[UInt8]?, any Error>?
            }
            state.waiter = nil
            return waiter
        }
        waiter?.resume(returning: chunk)
    }

    func finish(trailers: HTTPHeaders) { close(.success(trailers)) }

    /// Ends the body with an error, unless it has ended.
    func fail(_ error: any Error) { close(.failure(error)) }

    /// The next chunk, nil at the end.
    func next() async throws -> [UInt8]? {
        switch take() {
        case .chunk(let chunk, let wasFull):
            if wasFull { demand() }
            return chunk
        case .end(let end):
            _ = try end.get()
            return nil
        case .empty:
            demand()
            return try await wait()
        }
    }

    private enum Taken {
        case chunk([UInt8], wasFull: Bool)
        case end(Result<HTTPHeaders, any Error>)
        case empty
    }

    private func take() -> Taken {
        state.withLock { state in
            guard state.first < state.chunks.count else { return state.end.map { .end($0) } ?? .empty }
            let chunk = state.chunks[state.first]
            let wasFull = state.bytes >= capacity
            state.chunks[state.first] = []
            state.first += 1
            state.bytes -= chunk.count
            if state.first == state.chunks.count {
                state.chunks.removeAll(keepingCapacity: true)
                state.first = 0
            }
            return .chunk(chunk, wasFull: wasFull && state.bytes < capacity)
        }
    }

    private func wait() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { park($0) }
        } onCancel: {
            fail(CancellationError())
        }
    }

    private func park(_ waiter: CheckedContinuation<[UInt8]?, any Error>) {
        // Something may have come between looking and waiting.
        switch take() {
        case .chunk(let chunk, _): waiter.resume(returning: chunk)
        case .end(let end): waiter.resume(with: end.map { _ in nil })
        case .empty:
            let isEnded = state.withLock { state in
                precondition(state.waiter == nil, "a body has one reader at a time")
                if state.chunks.isEmpty && state.end == nil { state.waiter = waiter }
                return state.waiter == nil
            }
            if isEnded { park(waiter) }
        }
    }

    private func close(_ end: Result<HTTPHeaders, any Error>) {
        let waiter = state.withLock { state in
            guard state.end == nil else { return nil as CheckedContinuation<[UInt8]?, any Error>? }
            state.end = end
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(with: end.map { _ in nil })
    }
}
