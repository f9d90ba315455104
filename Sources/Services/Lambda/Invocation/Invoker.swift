internal import Base
internal import LambdaAPI
internal import Sandbox
internal import ServiceKit
internal import Wire

/// Runs events, and answers for the function where it can't even be started.
final class Invoker: Sendable {
    private let functions: LambdaStore
    private let fleet: EnvironmentFleet
    private let environment: ServiceEnvironment

    init(functions: LambdaStore, fleet: EnvironmentFleet, environment: ServiceEnvironment) {
        (self.functions, self.fleet, self.environment) = (functions, fleet, environment)
    }

    /// What a caller asks for.
    struct Order: Sendable {
        let reference: FunctionReference
        let requestID: String
        let payload: [UInt8]
        var traceHeader: String?
        var clientContext: String?
        var wantsLog = false
    }

    struct Answer: Sendable {
        let result: InvocationResult
        let executedVersion: String
    }

    func invoke(_ order: Order) async throws -> Answer {
        let record = try await functions.existing(order.reference)
        let config = try await functions.version(order.reference)
        let trace = TraceContext(
            header: order.traceHeader, isActive: config.tracingMode == "Active", now: environment.clock.now,
            environment.randomness)
        let event = InvocationEvent(
            requestID: order.requestID, payload: order.payload.isEmpty ? Array("{}".utf8) : order.payload,
            invokedARN: order.reference.arn, trace: trace, clientContext: order.clientContext, wantsLog: order.wantsLog)
        let version = FunctionVersion(key: order.reference.key, config: config)
        return Answer(
            result: try await run(event, version, record.reservedConcurrency), executedVersion: config.version)
    }

    private func run(_ event: InvocationEvent, _ version: FunctionVersion, _ reserved: Int?) async throws
        -> InvocationResult
    {
        do {
            return try await fleet.run(event, on: version, reserved: reserved)
        } catch let failure as Failure where failure.stage.hasPrefix("execute /var/task/bootstrap") {
            return Self.refused(ErrorPayload.noBootstrap(requestID: event.requestID))
        } catch let failure as Failure where failure.code == "sandbox.runtime" {
            return Self.refused(ErrorPayload.noInterpreter(failure, requestID: event.requestID))
        }
    }

    private static func refused(_ error: ErrorPayload) -> InvocationResult {
        InvocationResult(payload: error.bytes, functionError: "Unhandled")
    }
}
