internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Runs the batches of one lane of a shard, one after the other, until each is done or given up.
struct LaneRunner: Sendable {
    /// How the last invocation ended, for the destination.
    private struct Last {
        var requestID = ""
        var version: String?
        var functionError: String?
        var payload: [UInt8] = []
    }

    private enum Turn: Sendable {
        case ended(BatchOutcome)
        /// The oldest record has become too old before the function could be run.
        case tooOld
        /// The mapping ends.
        case stopped
    }

    private let shared: ShardWorker.Shared
    private let shard: String

    init(_ shared: ShardWorker.Shared, _ shard: String) { (self.shared, self.shard) = (shared, shard) }

    /// - Returns: false where the mapping ends before all is done.
    func run(_ batches: [[StreamRecord]]) async -> Bool {
        var window: TumblingWindow?
        return await run(StreamTrial(batches, shared.settings.rules), &window)
    }

    func run(_ batches: [[StreamRecord]], window: inout TumblingWindow) async -> Bool {
        var open: TumblingWindow? = window
        let isDone = await run(StreamTrial(batches, shared.settings.rules), &open)
        window = open ?? window
        return isDone
    }

    private func run(_ trial: StreamTrial, _ window: inout TumblingWindow?) async -> Bool {
        var (trial, last) = (trial, Last())
        while true {
            switch trial.next(now: shared.clock.now, retention: await retention(for: trial.oldest)) {
            case .done: return true
            case .discard(let records, let reason, let invocations):
                guard await discard(records, reason, invocations, last) else { return false }
            case .run(let records):
                if trial.failures > 0 { await pause(after: trial.failures) }
                switch await invoke(records, &window, &last) {
                case .stopped: return false
                case .tooOld: continue
                case .ended(let outcome):
                    // What failed since the server ends has not failed.
                    if outcome != .succeeded, shared.isStopped { return false }
                    trial.ended(outcome)
                }
            }
        }
    }

    /// How long the stream keeps records; nil where the record is too young for that to matter, or nobody knows.
    private func retention(for record: StreamRecord?) async -> Duration? {
        guard let record, shared.clock.now - record.arrival > LimitsLambda.leastRetention else { return nil }
        do {
            return try await shared.source.retention()
        } catch {
            // The stream is asked again before the next try.
            if !shared.isStopped {
                shared.report("how long \(shared.mapping.source) keeps its records is not known: \(error)")
            }
            return nil
        }
    }

    /// A failure soon comes again, so each try waits longer.
    private func pause(after failures: Int) async {
        let delay = min(LimitsLambda.lastStreamRetry, LimitsLambda.streamRetry * (1 << min(failures - 1, 10)))
        await shared.closing.pause(until: shared.clock.now + delay, shared.clock)
    }

    // MARK: - Invocations

    private func invoke(
        _ records: [StreamRecord], _ window: inout TumblingWindow?, _ last: inout Last
    ) async -> Turn {
        let members = window.map {
            $0.members(shard: shard, source: shared.mapping.source, isFinal: false, isTerminatedEarly: false)
        }
        if let arrival = records.last?.arrival { shared.function.gets(arrival) }
        guard let answer = await answer(records.event(members: members), oldest: records[0], &last) else {
            return shared.isStopped ? .stopped : .tooOld
        }
        var outcome = BatchOutcome(
            answer.result, ids: Set(records.map(\.sequence)), reportsFailures: shared.settings.reportsFailures)
        if window != nil, outcome != .failed {
            if let state = TumblingWindow.state(of: answer.result.payload) {
                window?.state = state
                if state.count > LimitsLambda.stateBytes {
                    guard await endEarly(&window) else { return .stopped }
                }
            } else {
                outcome = .failed
            }
        }
        shared.tell(outcome == .failed ? MappingRunner.callFailed : MappingRunner.ok)
        return .ended(outcome)
    }

    /// Runs the function, as soon as there is room for it.
    /// - Returns: nil where the mapping ends, or the oldest record has become too old, meanwhile.
    private func answer(_ event: [UInt8], oldest: StreamRecord?, _ last: inout Last) async -> Invoker.Answer? {
        var delay = LimitsLambda.throttleRetry
        while !shared.isStopped {
            last.requestID = shared.randomness.uuid()
            do {
                let answer = try await shared.function.invoke(
                    Invoker.Order(reference: shared.mapping.function, requestID: last.requestID, payload: event))
                if answer.result.functionError != nil, shared.isStopped { return nil }
                (last.version, last.functionError) = (answer.executedVersion, answer.result.functionError)
                return answer
            } catch let fault as Fault where fault.status < 500 {
                // No room, or the function is gone for the moment, or not ready.
                if fault.code != "TooManyRequestsException" { shared.tell(MappingRunner.callFailed) }
            } catch {
                if !shared.isStopped { shared.report("a batch of \(shared.mapping.source) was not run: \(error)") }
            }
            if let oldest {
                let ages = [shared.settings.rules.mostAge, await retention(for: oldest)].compactMap(\.self)
                if let age = ages.min(), shared.clock.now - oldest.arrival > age { return nil }
            }
            await shared.closing.pause(until: shared.clock.now + delay, shared.clock)
            delay = min(delay * 2, LimitsLambda.lastThrottleRetry)
        }
        return nil
    }

    // MARK: - Windows

    /// The last invocation of a window, which is tried until it goes well: until then the shard stands still.
    /// - Returns: false where the mapping ends before that.
    /// - Source: AWS Lambda Developer Guide, "Implementing stateful Kinesis Data Streams processing in Lambda".
    func finish(_ window: inout TumblingWindow, early: Bool = false) async -> Bool {
        var (failures, last) = (0, Last())
        while !shared.isStopped {
            let members = window.members(
                shard: shard, source: shared.mapping.source, isFinal: !early, isTerminatedEarly: early)
            if let answer = await answer([StreamRecord]().event(members: members), oldest: nil, &last) {
                if answer.result.functionError == nil {
                    shared.tell(MappingRunner.ok)
                    return true
                }
                shared.tell(MappingRunner.callFailed)
            }
            failures += 1
            await pause(after: failures)
        }
        return false
    }

    /// A state that is too long is given back, and the window goes on with none.
    /// - Returns: false where the mapping ends before that.
    private func endEarly(_ window: inout TumblingWindow?) async -> Bool {
        guard var open = window else { return true }
        guard await finish(&open, early: true) else { return false }
        window?.state = Array("{}".utf8)
        return true
    }

    // MARK: - What is given up

    /// - Returns: false where the mapping ends before the destination was told.
    private func discard(
        _ records: [StreamRecord], _ reason: StreamTrial.Reason, _ invocations: Int, _ last: Last
    ) async -> Bool {
        guard let destination = shared.settings.onFailure else { return true }
        let record = BatchRecord(
            mapping: shared.mapping, infoMember: shared.source.batchInfoMember, stream: shared.source.stream,
            shard: shard, records: records, reason: reason, invocations: invocations,
            requestID: last.requestID.isEmpty ? shared.randomness.uuid() : last.requestID,
            executedVersion: invocations > 0 ? last.version : nil,
            functionError: invocations > 0 ? last.functionError : nil, time: shared.clock.now)
        for attempt in 1...LimitsLambda.deliveryAttempts {
            do {
                try await shared.send(record, destination)
                return true
            } catch {
                if shared.isStopped { return false }
                if attempt == LimitsLambda.deliveryAttempts {
                    let (first, last) = (records.first?.sequence ?? "", records.last?.sequence ?? "")
                    shared.report(
                        "records \(first) to \(last) of \(shard) of \(shared.mapping.source) were given up untold: "
                            + "\(error)")
                }
            }
            await pause(after: attempt)
        }
        return true
    }
}
