internal import Base
internal import Pricing
internal import ServiceKit
internal import Tuning
internal import Wire

/// Measures a function at other sizes, in environments that are made for that alone.
///
/// The experiment lives as long as its answer is read: whoever stops reading, or is killed, ends it. It runs the
/// function as its role, so only those may ask who know the key in a file that the server's user alone may read.
///
/// - `GET …/tune` says where the key is.
/// - `POST …/tune/<ARN>` with a plan answers lines of JSON: `{"done": 90, "most": 450}` after each round, and at
///   the end `{"report": …}` or `{"message": …, "log": …}`.
struct TuneDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/tune"
    private let core: LambdaCore
    private let key: LocalKey

    /// - Parameter folder: Lambda's own.
    init(_ core: LambdaCore, folder: String) {
        self.core = core
        key = LocalKey(path: folder + "/tune-key", randomness: core.environment.randomness)
    }

    func open() throws(Failure) { try key.write() }

    func isFor(_ head: WireRequest) -> Bool {
        head.path == Self.prefix || head.path.hasPrefix(Self.prefix + "/")
    }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard LocalKey.isNear(request, context) else {
            return Self.refusal(403, "this is for commands on the server's machine")
        }
        if request.path == Self.prefix, request.method == "GET" {
            return WireResponse(json: ["key": .string(key.path)])
        }
        guard key.opens(to: request) else { return Self.refusal(403, "the key is not the server's") }
        guard request.method == "POST" else { return Self.refusal(405, "GET and POST are answered here") }
        guard request.body.count <= LimitsTuning.planBytes else {
            return Self.refusal(413, "a plan has at most \(LimitsTuning.planBytes) bytes")
        }
        do {
            let name = String(request.path.dropFirst(Self.prefix.count + 1))
            return Self.lines(of: try await work(PercentEncoding.decode(name), request.body))
        } catch let fault as Fault {
            return Self.refusal(fault.status, fault.message)
        } catch let failure as Failure {
            return Self.refusal(400, failure.message)
        } catch {
            return Self.refusal(400, "the plan is no JSON: \(error)")
        }
    }

    private func work(_ name: String, _ body: [UInt8]) async throws -> TuningWork {
        let plan = try TuningPlan(try JSON(parsing: body))
        let reference = try Self.reference(name)
        let record = try await core.functions.existing(reference)
        let config = try await core.functions.executedVersion(reference, core.environment.randomness)
        try config.status.checkInvocable()
        let version = core.live.version(reference.key, config, of: record)
        let trials = FunctionTrials(
            reference, version, fleet: core.fleet, clock: core.environment.clock,
            randomness: core.environment.randomness
        ) { [live = core.live] in live.release(version) }
        let notes =
            config.snapStart
            ? ["the function's versions start from a snapshot; what was measured of cold starts is without one"] : []
        return TuningWork(
            plan,
            TuningReport.Subject(
                arn: reference.arn, memoryMB: config.memorySize, isARM: config.architecture == "arm64"),
            try PriceList.builtIn(), trials, notes: notes)
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

    private static func lines(of work: TuningWork) -> WireResponse {
        var response = WireResponse(headers: [("Content-Type", "application/x-ndjson"), ("Cache-Control", "no-store")])
        response.stream = ByteStream {
            do {
                switch try await work.next() {
                case .progress(let done, let most):
                    return line(["done": .integer(Int64(done)), "most": .integer(Int64(most))])
                case .report(let report): return line(["report": report.json])
                case nil: return nil
                }
            } catch is CancellationError {
                return nil
            } catch {
                work.end()
                return line([
                    "message": .string(message(of: error)), "log": .string((error as? TrialFailure)?.log ?? ""),
                ])
            }
        }
        return response
    }

    private static func line(_ json: JSON) -> [UInt8] { json.bytes + [10] }

    private static func message(of error: any Error) -> String {
        switch error {
        case let fault as Fault: fault.message
        case let failure as Failure: failure.message
        case let failure as TrialFailure: failure.message
        case let failure as LaunchFailure: "the function's program can't be started: \(failure.path): \(failure.reason)"
        default: "\(error)"
        }
    }

    private static func refusal(_ status: Int, _ message: String) -> WireResponse {
        WireResponse(status: status, json: ["message": .string(message)])
    }
}
