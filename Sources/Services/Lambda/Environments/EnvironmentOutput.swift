internal import Base
internal import Glibc
internal import Sandbox
internal import Synchronization

/// What an environment prints, cut into lines and put into its log stream, between the lines that Lambda adds.
///
/// Whoever writes a line reads what was printed first, so that the order stays; between events `OutputWatch` does it.
final class EnvironmentOutput: Sendable {
    private struct State {
        var descriptors: [Int32]
        var splitters = [LineSplitter(), LineSplitter()]
        var tail: LogTail?
        var isOver = [false, false]
    }

    private let stream: LogStream
    private let clock: any Clock
    private let state: Mutex<State>

    init(_ sandbox: any Sandbox, stream: LogStream, clock: any Clock) {
        (self.stream, self.clock) = (stream, clock)
        state = Mutex(State(descriptors: [sandbox.standardOutput.take() ?? -1, sandbox.standardError.take() ?? -1]))
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
            if event.wantsLog { state.tail = LogTail(limit: LimitsLambda.tailBytes) }
            write("START RequestId: \(event.requestID) Version: \(version)", &state)
        }
    }

    /// - Parameter line: what Lambda says of the event's failure.
    /// - Returns: the end of the log, where the event wanted it.
    @discardableResult
    func end(_ report: ReportLine, after line: String? = nil) -> [UInt8]? {
        state.withLock { state in
            drain(&state)
            for index in state.splitters.indices { if let rest = state.splitters[index].rest() { write(rest, &state) } }
            if let line { write(line, &state) }
            write("END RequestId: \(report.requestID)", &state)
            write(report.text, &state)
            return state.tail.take()?.bytes
        }
    }

    /// - Parameter phase: `init`, or `invoke` where it was a part of the event.
    func initializationFailed(_ status: String, _ type: String?, _ duration: Duration, phase: String) {
        state.withLock { state in
            drain(&state)
            let error = type.map { "\tError Type: \($0)" } ?? ""
            write(
                "INIT_REPORT Init Duration: \(ReportLine.milliseconds(duration)) ms\tPhase: \(phase)\tStatus: \(status)\(error)",
                &state)
        }
    }

    /// The function is loaded, for a snapshot.
    func snapshotTaken(_ initDuration: Duration) {
        note("INIT_REPORT Init Duration: \(ReportLine.milliseconds(initDuration)) ms")
    }

    func restoreStarted(_ runtime: String) { note("RESTORE_START Runtime Version: \(runtime)") }

    /// - Parameter failure: how it failed, and the error's type.
    func restoreEnded(_ duration: Duration, _ failure: (status: String, errorType: String?)? = nil) {
        state.withLock { state in
            drain(&state)
            let status = failure.map { "\tStatus: \($0.status)" } ?? ""
            let error = failure?.errorType.map { "\tError Type: \($0)" } ?? ""
            write("RESTORE_REPORT Restore Duration: \(ReportLine.milliseconds(duration)) ms\(status)\(error)", &state)
        }
    }

    /// A line of the platform's own.
    func note(_ line: String) { state.withLock { write(line, &$0) } }

    func close() {
        state.withLock { state in
            drain(&state)
            for index in state.splitters.indices { if let rest = state.splitters[index].rest() { write(rest, &state) } }
            for descriptor in state.descriptors where descriptor >= 0 { _ = Glibc.close(descriptor) }
            state.descriptors = []
        }
    }

    // MARK: - Reading

    @discardableResult
    private func drain(_ state: inout State, seesEnd: Bool = false) -> Int {
        state.descriptors.indices.reduce(0) { $0 + (state.isOver[$1] ? 0 : drain($1, &state, seesEnd: seesEnd)) }
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
            for line in state.splitters[index].add(part) { write(line, &state) }
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

    private func write(_ line: String, _ state: inout State) {
        state.tail?.append(line)
        stream.append(line, at: clock.now)
    }
}
