internal import Base
internal import Glibc
internal import Sandbox
internal import Synchronization

/// What an environment's function and extensions print, cut into lines and put into its log stream, between the lines
/// that Lambda adds; and told to extensions that have subscribed to it.
///
/// Whoever writes a line reads what was printed first, so that the order stays; between events `OutputWatch` does it.
final class EnvironmentOutput: WatchedOutput {
    private struct State {
        var descriptors: [Int32]
        var splitters = [LineSplitter(), LineSplitter(), LineSplitter()]
        var tail: LogTail?
        var isOver = [false, false, false]
        /// Where extensions may want to be told.
        var telemetry: Telemetry?
    }

    /// The index of the descriptor that extensions print to.
    private static let ofExtensions = 2

    private let stream: LogStream
    private let style: LogStyle
    private let clock: any Clock
    private let tally: any RunTally
    private let state: Mutex<State>

    /// - Parameter keepsTail: whether what initialisation prints is a part of the event that waits for it.
    init(
        _ sandbox: any Sandbox, stream: LogStream, style: LogStyle, keepsTail: Bool = false, tally: any RunTally,
        clock: any Clock
    ) {
        (self.stream, self.style, self.tally, self.clock) = (stream, style, tally, clock)
        let descriptors = [
            sandbox.standardOutput.take(), sandbox.standardError.take(), sandbox.extensionOutput?.take(),
        ]
        state = Mutex(
            State(
                descriptors: descriptors.map { $0 ?? -1 },
                tail: keepsTail ? LogTail(limit: LimitsLambda.tailBytes) : nil))
    }

    deinit { close() }

    /// The descriptors that can still bring something.
    var open: [Int32] {
        state.withLock { state in zip(state.descriptors, state.isOver).filter { $0.0 >= 0 && !$0.1 }.map(\.0) }
    }

    /// Puts what was printed into the log, and sees the end of what is printed.
    /// - Parameter onEnd: gets a descriptor that brings nothing more, while it is still open.
    /// - Returns: how many bytes that was.
    func drain(onEnd: (Int32) -> Void) -> Int {
        state.withLock { state in
            let before = state.isOver
            let count = drain(&state, seesEnd: true)
            for index in state.descriptors.indices where state.isOver[index] && !before[index] {
                onEnd(state.descriptors[index])
            }
            return count
        }
    }

    func begin(_ event: InvocationEvent, version: String) {
        state.withLock { state in
            drain(&state)
            if event.wantsLog, state.tail == nil { state.tail = LogTail(limit: LimitsLambda.tailBytes) }
            post(.start(requestID: event.requestID, version: version, trace: event.trace), &state)
        }
    }

    /// The runtime has answered an event whose time goes on for the extensions.
    func runtimeDone(_ done: PlatformEvent.RuntimeDone) {
        state.withLock { state in
            drain(&state)
            post(.runtimeDone(done), &state)
        }
    }

    /// - Parameters:
    ///   - done: what the runtime has done, where `runtimeDone` has not told it.
    ///   - line: what Lambda says of the event's failure.
    /// - Returns: the end of the log, where the event wanted it.
    @discardableResult
    func end(_ report: ReportLine, _ done: PlatformEvent.RuntimeDone?, after line: String? = nil) -> [UInt8]? {
        tally.add(report)
        return state.withLock { state in
            drain(&state)
            writeRest(&state)
            if let done { post(.runtimeDone(done), &state) }
            if let line { post(.fault(line), &state) }
            post(.end(requestID: report.requestID), &state)
            post(.report(report), &state)
            return state.tail.take()?.bytes
        }
    }

    /// Initialisation is over, well or not.
    func initialized(
        _ initialization: PlatformEvent.Initialization, _ ending: PlatformEvent.Ending, duration: Duration,
        extensions: [PlatformEvent]
    ) {
        state.withLock { state in
            drain(&state)
            post(.initRuntimeDone(initialization, ending), &state)
            for `extension` in extensions { post(`extension`, &state) }
            post(.initReport(initialization, ending, duration: duration), &state)
        }
    }

    /// Tells extensions of all that comes from now on.
    func attach(_ telemetry: Telemetry) { state.withLock { $0.telemetry = telemetry } }

    /// What concerns no event.
    func post(_ event: PlatformEvent) {
        state.withLock { state in
            drain(&state)
            post(event, &state)
        }
    }

    func restoreStarted(_ initialization: PlatformEvent.Initialization) { post(.restoreStart(initialization)) }

    /// The function has done what follows a restore, or failed at it.
    func restoreEnded(_ duration: Duration, _ ending: PlatformEvent.Ending = PlatformEvent.Ending()) {
        state.withLock { state in
            drain(&state)
            post(.restoreRuntimeDone(ending), &state)
            post(.restoreReport(ending, duration: duration), &state)
        }
    }

    /// A line of the platform's own.
    func note(_ line: String) { state.withLock { write(line, at: clock.now, &$0) } }

    func close() {
        state.withLock { state in
            drain(&state)
            writeRest(&state)
            for descriptor in state.descriptors where descriptor >= 0 { _ = Glibc.close(descriptor) }
            state.descriptors = []
        }
    }

    // MARK: - Reading

    @discardableResult
    private func drain(_ state: inout State, seesEnd: Bool = false) -> Int {
        state.descriptors.indices.reduce(0) { count, index in
            count
                + (state.isOver[index] || state.descriptors[index] < 0 ? 0 : drain(index, &state, seesEnd: seesEnd))
        }
    }

    private func drain(_ index: Int, _ state: inout State, seesEnd: Bool) -> Int {
        var count = 0
        while count < LimitsLambda.outputBytesPerTurn, let part = Self.read(state.descriptors[index], seesEnd: seesEnd)
        {
            if part.isEmpty {
                state.isOver[index] = true
                break
            }
            count += part.count
            for line in state.splitters[index].add(part) { printed(line, by: index, &state) }
        }
        return count
    }

    /// What is there; empty at the end; nil when there is nothing now.
    private static func read(_ descriptor: Int32, seesEnd: Bool) -> [UInt8]? {
        var available: Int32 = 0
        // Asking first saves the rest in the common case of silence.
        let isAsked = ioctl(descriptor, UInt(FIONREAD), &available) == 0
        if isAsked, available == 0, !seesEnd { return nil }
        let capacity = isAsked && available > 0 ? min(Int(available), 65_536) : 1
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
            repeat { count = Glibc.read(descriptor, buffer.baseAddress, capacity) } while count < 0 && errno == EINTR
            filled = max(0, count)
        }
        return count < 0 ? (errno == EAGAIN ? nil : []) : bytes
    }

    private func writeRest(_ state: inout State) {
        for index in state.splitters.indices {
            if let rest = state.splitters[index].rest() { printed(rest, by: index, &state) }
        }
    }

    /// - Parameter index: of the descriptor; levels are for the function's own lines.
    private func printed(_ line: String, by index: Int, _ state: inout State) {
        let (now, isOfExtensions) = (clock.now, index == Self.ofExtensions)
        if let telemetry = state.telemetry {
            telemetry.add(
                TelemetryItem(content: isOfExtensions ? .extension(line) : .function(line), time: now))
        }
        if isOfExtensions || style.passes(line) { write(line, at: now, &state) }
    }

    private func post(_ event: PlatformEvent, _ state: inout State) {
        let now = clock.now
        if let telemetry = state.telemetry { telemetry.add(TelemetryItem(content: .platform(event), time: now)) }
        if let line = style.line(of: event, at: now) { write(line, at: now, &state) }
    }

    private func write(_ line: String, at now: Instant, _ state: inout State) {
        state.tail?.append(line)
        stream.append(line, at: now)
    }
}
