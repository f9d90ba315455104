internal import Base
internal import Pricing
internal import ServiceKit
internal import Tuning
internal import Wire

/// Measures a function in environments that are made for that alone.
///
/// The experiment lives as long as its answer is read: whoever stops reading, or is killed, ends it. It runs the
/// function as its role, so only those may ask who know the key in a file that the server's user alone may read.
///
/// - `GET …/experiments` says where the key is.
/// - `POST …/experiments/tune/<ARN>` with a `TuningPlan`, and `POST …/experiments/cold/<ARN>` with a `ColdPlan`, answer
///   lines of JSON: `{"done": 90, "most": 450}` after each round, and at the end `{"report": …}` or
///   `{"message": …, "log": …}`. Plans without events take those that the function had last.
struct ExperimentDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/experiments"
    private let core: LambdaCore
    private let key: LocalKey

    /// - Parameter folder: Lambda's own.
    init(_ core: LambdaCore, folder: String) {
        self.core = core
        key = LocalKey(path: folder + "/experiment-key", randomness: core.environment.randomness)
    }

    func open() throws(Failure) { try key.write() }

    func isFor(_ head: WireRequest) -> Bool {
        head.path == Self.prefix || head.path.hasPrefix(Self.prefix + "/")
    }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        if let answer = key.answer(to: request, context, at: Self.prefix) { return answer }
        guard request.method == "POST" else { return .refusal(405, "GET and POST are answered here") }
        guard request.body.count <= LimitsTuning.planBytes else {
            return .refusal(413, "a plan has at most \(LimitsTuning.planBytes) bytes")
        }
        let parts = request.path.dropFirst(Self.prefix.count + 1).split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return .refusal(404, "name the experiment and the function") }
        do {
            let (name, plan) = (PercentEncoding.decode(String(parts[1])), try JSON(parsing: request.body))
            switch parts[0] {
            case "tune":
                let subject = try await subject(name)
                let plan = try TuningPlan(plan).with(recorded: subject.events)
                return Self.lines(of: try tuning(subject, plan), hasEvents: plan.hasEvents)
            case "cold":
                let subject = try await subject(name)
                let plan = try ColdPlan(plan).with(recorded: subject.events)
                return Self.lines(of: cold(subject, plan), hasEvents: plan.hasEvents)
            default: return .refusal(404, "there is no experiment \(parts[0])")
            }
        } catch let fault as Fault {
            return .refusal(fault.status, fault.message)
        } catch let failure as Failure {
            return .refusal(400, failure.message)
        } catch {
            return .refusal(400, "the plan is no JSON: \(error)")
        }
    }

    // MARK: - Experiments

    /// A function, and what runs its events for experiments.
    private struct Subject {
        let reference: FunctionReference
        let config: FunctionConfig
        let version: FunctionVersion
        let trials: FunctionTrials
        /// What it had last.
        let events: [JSON]
    }

    private func tuning(_ subject: Subject, _ plan: TuningPlan) throws -> TuningWork {
        TuningWork(
            plan,
            TuningReport.Subject(
                arn: subject.reference.arn, memoryMB: subject.config.memorySize,
                isARM: subject.config.architecture == "arm64"),
            try PriceList.builtIn(), subject.trials,
            notes: subject.config.snapStart
                ? ["the function's versions start from a snapshot; what was measured of cold starts is without one"]
                : [])
    }

    private func cold(_ subject: Subject, _ plan: ColdPlan) -> ColdWork {
        var snapshot = subject.config
        snapshot.snapStart = true
        let isOffered = (try? SnapStartRules.check(snapshot)) != nil
        return ColdWork(
            plan,
            ColdReport.Subject(
                arn: subject.reference.arn, runtime: subject.config.runtime, memoryMB: subject.config.memorySize),
            subject.trials, TrialCode(subject.version, core), clock: core.environment.machineClock,
            canStartFromSnapshot: isOffered,
            notes: subject.config.snapStart
                ? ["the function's versions start from a snapshot; its starts were measured without one"] : [])
    }

    private func subject(_ name: String) async throws -> Subject {
        let reference = try Self.reference(name)
        let record = try await core.functions.existing(reference)
        let config = try await core.functions.executedVersion(reference, core.environment.randomness)
        try config.status.checkInvocable()
        let version = core.live.version(reference.key, config, of: record)
        let trials = FunctionTrials(
            reference, version, fleet: core.fleet, clock: core.environment.machineClock,
            randomness: core.environment.randomness
        ) { [live = core.live] in live.release(version) }
        return Subject(
            reference: reference, config: config, version: version, trials: trials,
            events: core.invoker.recorded.events(of: reference.key))
    }

    private static func reference(_ name: String) throws(Fault) -> FunctionReference {
        guard let arn = ARN(name), let account = AccountID(arn.account), let region = Region(arn.region) else {
            throw LambdaCore.invalid("\(name) is no function's ARN")
        }
        let parts = arn.resource.fields(separatedBy: ":").map { String($0) }
        guard arn.service == "lambda", (2...3).contains(parts.count), parts[0] == "function" else {
            throw LambdaCore.invalid("\(name) is no function's ARN")
        }
        return FunctionReference(
            key: FunctionKey(account: account, region: region, name: parts[1]),
            qualifier: parts.count == 3 ? parts[2] : nil)
    }

    // MARK: - Answers

    /// - Parameter hasEvents: whether the function is given any but `{}`.
    private static func lines(of experiment: any Experiment, hasEvents: Bool) -> WireResponse {
        var response = WireResponse(headers: [("Content-Type", "application/x-ndjson"), ("Cache-Control", "no-store")])
        response.stream = ByteStream {
            do {
                switch try await experiment.next() {
                case .progress(let done, let most):
                    return line(["done": .integer(Int64(done)), "most": .integer(Int64(most))])
                case .report(let report): return line(["report": report])
                case nil: return nil
                }
            } catch is CancellationError {
                return nil
            } catch {
                experiment.end()
                let failure = error as? TrialFailure
                let hint =
                    failure?.cause == .function && !hasEvents
                    ? ". It was given {}, since it had no event yet that it did not fail on: name one by --event" : ""
                return line([
                    "message": .string(TrialFailure.text(error) + hint), "log": .string(failure?.log ?? ""),
                ])
            }
        }
        return response
    }

    private static func line(_ json: JSON) -> [UInt8] { json.bytes + [10] }
}
