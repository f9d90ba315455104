internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// Writes the lines of all environments into CloudWatch Logs, in order, away from the invocations.
final class LogWriter: Sendable {
    private struct State {
        var queue: [LogStream] = []
        var isRunning = false
        /// Faults that the server's log has had already.
        var reported: Set<String> = []
    }

    private let clock: any Clock
    private let background: Background
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    init(clock: any Clock, background: Background, report: @escaping @Sendable (String) -> Void) {
        (self.clock, self.background, self.report) = (clock, background, report)
    }

    func stream(_ target: LogStream.Target) -> LogStream { LogStream(target) { [weak self] in self?.add($0) } }

    private func add(_ stream: LogStream) {
        let starts = state.withLock { state in
            state.queue.append(stream)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if starts { background.start { await self.run() } }
    }

    private func run() async {
        do {
            try await clock.sleep(for: LimitsLambda.logDelay)
        } catch {
            // The server stops: what is there is written now.
        }
        await flush()
    }

    /// Writes everything that is there.
    func flush() async {
        while true {
            let streams = state.withLock { state in
                defer { state.queue = [] }
                state.isRunning = !state.queue.isEmpty
                return state.queue
            }
            if streams.isEmpty { return }
            for stream in streams { await write(stream) }
        }
    }

    private func write(_ stream: LogStream) async {
        while true {
            let lines = stream.take(now: clock.now)
            if lines.isEmpty { return }
            do {
                if stream.makesStream() { try await make(stream.target) }
                try await put(lines, stream)
            } catch {
                tell("the log \(stream.target.group) can't be written: \(error)")
            }
        }
    }

    private func put(_ lines: [LogStream.Line], _ stream: LogStream) async throws {
        do {
            try await send(lines, stream.target)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Somebody deleted the group or the stream; functions make them again, as on AWS.
            try await make(stream.target)
            try await send(lines, stream.target)
        }
    }

    private func send(_ lines: [LogStream.Line], _ target: LogStream.Target) async throws {
        let events = lines.map { InputLogEvent(timestamp: Int($0.time.milliseconds), message: $0.message) }
        _ = try await LogsClient(target.caller).putLogEvents(
            PutLogEventsRequest(logGroupName: target.group, logStreamName: target.stream, logEvents: events))
    }

    private func make(_ target: LogStream.Target) async throws {
        let logs = LogsClient(target.caller)
        do {
            _ = try await logs.createLogStream(
                CreateLogStreamRequest(logGroupName: target.group, logStreamName: target.stream))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            try await ignoringExisting {
                _ = try await logs.createLogGroup(CreateLogGroupRequest(logGroupName: target.group))
            }
            try await ignoringExisting {
                _ = try await logs.createLogStream(
                    CreateLogStreamRequest(logGroupName: target.group, logStreamName: target.stream))
            }
        } catch let fault as Fault where fault.code == "ResourceAlreadyExistsException" {
            return
        }
    }

    private func ignoringExisting(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let fault as Fault where fault.code == "ResourceAlreadyExistsException" {
            return
        }
    }

    private func tell(_ sentence: String) {
        let isNew = state.withLock { $0.reported.count < 100 && $0.reported.insert(sentence).inserted }
        if isNew { report(sentence) }
    }
}
