internal import Base
internal import NIOCore

/// What the connections of one event loop share: the executor, the clock ticks, the date, a buffer to write heads into.
// SAFETY: apart from its constants everything here is used on the event loop only.
final class LoopContext: @unchecked Sendable {
    let loop: any EventLoop
    let executor: LoopExecutor
    let limits: HTTPLimits
    let timeouts: ConnectionTimeouts
    private let clock: any Clock
    private var connections: [ObjectIdentifier: any LoopConnection] = [:]
    private var ticker: RepeatedTask?
    private var waitingForEnd: [EventLoopPromise<Void>] = []
    private var isDraining = false
    private var date: [UInt8] = []
    // SAFETY: filled by closures that write bytes and reach nothing else.
    @exclusivity(unchecked) private var shared = ByteBuffer()

    /// Counts while there are connections.
    private(set) var now = 0

    init(loop: any EventLoop, limits: HTTPLimits, clock: any Clock) {
        (self.loop, self.limits, self.clock) = (loop, limits, clock)
        (executor, timeouts) = (LoopExecutor(loop), ConnectionTimeouts(limits))
    }

    /// The line `date: …` with its end, made anew in each tick.
    var dateLine: [UInt8] {
        if date.isEmpty { date = Array("date: \(CalendarDate(clock.now).httpDate)\r\n".utf8) }
        return date
    }

    /// The date alone.
    var dateText: String { String(decoding: dateLine.dropFirst("date: ".utf8.count).dropLast(2), as: UTF8.self) }

    /// Fills a buffer: the shared one, whose memory is used again once the channel has written it, unless it is a
    /// large one.
    func fill(reserving bytes: Int, _ write: (inout ByteBuffer) -> Void) -> ByteBuffer {
        guard bytes <= Self.sharedBytes else {
            var buffer = ByteBufferAllocator().buffer(capacity: bytes + 512)
            write(&buffer)
            return buffer
        }
        if shared.capacity > Self.sharedBytes * 2 { shared = ByteBuffer() }
        shared.clear(minimumCapacity: 512)
        write(&shared)
        return shared
    }

    static let sharedBytes = 16 * 1024

    // MARK: - Connections

    func add(_ connection: any LoopConnection) {
        connections[ObjectIdentifier(connection)] = connection
        if isDraining { connection.drain() }
        guard ticker == nil else { return }
        let tick = TimeAmount(limits.tick)
        ticker = loop.scheduleRepeatedTask(initialDelay: tick, delay: tick) { [self] _ in advance() }
    }

    func remove(_ connection: any LoopConnection) {
        connections[ObjectIdentifier(connection)] = nil
        guard connections.isEmpty else { return }
        ticker?.cancel()
        (ticker, date) = (nil, [])
        for promise in waitingForEnd { promise.succeed() }
        waitingForEnd = []
    }

    private func advance() {
        now += 1
        date = []
        for connection in connections.values { connection.tick() }
    }

    // MARK: - Closing

    /// Closes the idle connections, and the others after their response.
    /// - Returns: when no connection is left.
    func drain() -> EventLoopFuture<Void> {
        isDraining = true
        for connection in connections.values { connection.drain() }
        if connections.isEmpty { return loop.makeSucceededVoidFuture() }
        let promise = loop.makePromise(of: Void.self)
        waitingForEnd.append(promise)
        return promise.futureResult
    }

    /// Closes connections now: those of one listener, or all.
    func closeAll(of listener: Int? = nil) {
        for connection in connections.values where listener == nil || connection.listener == listener {
            connection.close()
        }
    }
}
