internal import Base
internal import ServiceKit
internal import Wire

/// The function of a mapping, as its runner uses it.
struct MappedFunction: Sendable {
    /// Whether the function can get records.
    enum Readiness: Sendable, Hashable {
        case ready(timeout: Duration)
        /// Why it can't, and why its records stay where they are.
        case stopped(String)
    }

    let reference: FunctionReference
    let readiness: @Sendable () async throws -> Readiness
    let invoke: @Sendable (Invoker.Order) async throws -> Invoker.Answer
    /// Measures how old records of a stream are that it gets, by when the last one arrived.
    var gets: @Sendable (_ arrival: Instant) -> Void = { _ in }
}

extension MappedFunction {
    init(_ reference: FunctionReference, functions: LambdaStore, invoker: Invoker) {
        self.reference = reference
        invoke = { try await invoker.invoke($0) }
        gets = { invoker.noteRecords(of: reference, arrivedAt: $0) }
        readiness = {
            guard let record = try await functions.function(reference.key) else {
                return .stopped("PROBLEM: Function not found: \(reference.arn)")
            }
            // One that may not run at all gets no records, which would only come again more often.
            guard record.reservedConcurrency != 0 else { return .stopped(MappingRunner.callFailed) }
            do {
                return .ready(timeout: .seconds(try await functions.version(reference).timeout))
            } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
                return .stopped("PROBLEM: \(fault.message)")
            }
        }
    }
}
