internal import Base
internal import Glibc
internal import ServiceKit
internal import Synchronization

/// The X-Ray daemon of one environment: datagrams that a function sends, each a line that names the format and a
/// segment's document.
///
/// What is no such datagram, and what comes faster than anybody needs, is dropped and counted.
/// - Source: AWS X-Ray Developer Guide, "Sending trace data to X-Ray", "Sending segment documents to the X-Ray daemon".
final class TraceSocket: WatchedOutput {
    private struct State {
        var descriptor: Int32
        var bucket: TokenBucket
    }

    private let state: Mutex<State>
    private let book: SegmentBook
    private let tenant: Tenant
    private let caller: Caller
    private let clock: any Clock

    /// - Parameter caller: the function's role, which must be allowed to tell of traces.
    init?(
        _ descriptor: Int32?, book: SegmentBook, tenant: Tenant, caller: Caller, clock: any Clock
    ) {
        guard let descriptor else { return nil }
        state = Mutex(
            State(
                descriptor: descriptor,
                bucket: TokenBucket(capacity: LimitsLambda.traceBurst, now: clock.now)))
        (self.book, self.tenant, self.caller, self.clock) = (book, tenant, caller, clock)
    }

    deinit { close() }

    var open: [Int32] { state.withLock { $0.descriptor < 0 ? [] : [$0.descriptor] } }

    func drain(onEnd: (Int32) -> Void) -> Int {
        state.withLock { state in
            guard state.descriptor >= 0 else { return 0 }
            var bytes = 0
            for _ in 0..<LimitsLambda.datagramsPerTurn {
                guard let datagram = Self.receive(state.descriptor) else { break }
                bytes += datagram.count
                take(datagram, &state)
            }
            return bytes
        }
    }

    /// Takes what is there, and nothing any more.
    func close() {
        _ = drain { _ in }
        state.withLock { state in
            if state.descriptor >= 0 { _ = Glibc.close(state.descriptor) }
            state.descriptor = -1
        }
    }

    private func take(_ datagram: [UInt8], _ state: inout State) {
        let isInTime = state.bucket.take(
            capacity: LimitsLambda.traceBurst, perSecond: LimitsLambda.tracesPerSecond, now: clock.now)
        guard isInTime, let document = DaemonDatagram.document(datagram) else { return book.drop() }
        book.add(document: document, of: tenant, by: caller)
    }

    /// Nil when there is none.
    private static func receive(_ descriptor: Int32) -> [UInt8]? {
        var count = -1
        let bytes = [UInt8](unsafeUninitializedCapacity: DaemonDatagram.mostBytes) { buffer, filled in
            // SAFETY: the kernel writes at most the buffer's capacity.
            repeat {
                count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            } while count < 0 && errno == EINTR
            filled = max(0, count)
        }
        return count < 0 ? nil : bytes
    }
}
