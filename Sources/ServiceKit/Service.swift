package import Base
package import Wire

/// One service: its model, the operations it serves, its CloudFormation types, and the work it does between calls.
package protocol Service: Sendable {
    var schema: Schema { get }
    var operations: [ServedOperation] { get }
    var resources: [any ResourceHandler] { get }
    /// Doors beside the AWS API: the URLs of deployed APIs, a function's URL.
    var frontDoors: [any FrontDoor] { get }
    /// What it says to browsers about pages of other origins; nil where it lets none use it.
    var crossOrigin: (any CrossOrigin)? { get }
    /// Bytes of a request's body, packed or not, beyond which the service takes none; nil where each operation has a
    /// bound of its own.
    var requestBytes: Int? { get }

    /// Told of a call of one of its operations that ends in a fault, whatever step refused it once its
    /// caller was known.
    func failed(_ operation: String, _ fault: Fault, _ context: CallContext)
    /// Called once, before the first call: recovers what a crash left half-done and starts the service's own work.
    func start(_ background: Background) async throws
    /// Called once, when no new calls come any more: sends home those who wait for something, so that their calls end.
    func drain()
    /// Called once, after the last call: leaves nothing running.
    func stop() async
}

extension Service {
    package var resources: [any ResourceHandler] { [] }
    package var frontDoors: [any FrontDoor] { [] }
    package var crossOrigin: (any CrossOrigin)? { nil }
    package var requestBytes: Int? { nil }
    package func failed(_ operation: String, _ fault: Fault, _ context: CallContext) {}
    package func start(_ background: Background) async throws {}
    package func drain() {}
    package func stop() async {}
}

/// One operation of a service, a type a file: what it touches and what it does.
package protocol Operation<Input, Output>: Sendable {
    associatedtype Input: Structure
    associatedtype Output: Structure

    static var model: TypedOperation<Input, Output> { get }
    /// Whether it runs a function: it begins a trace where it comes without one, and its output can tell of a failure
    /// of the function's.
    static var isInvocation: Bool { get }

    /// Refuses what AWS refuses of an input in other words than those of the model's constraints. Asked before
    /// validation: the input need not fit the model.
    func precheck(_ input: Input) throws

    /// What the caller must be allowed to do. Asked after validation and before anything else happens.
    func access(_ input: Input, _ context: CallContext) async throws -> [Access]

    /// Does it. The input fits the model and the caller is allowed.
    func run(_ input: Input, _ context: CallContext) async throws -> Output
}

extension Operation {
    package static var isInvocation: Bool { false }
    package func precheck(_ input: Input) throws {}
}

/// An operation with its types erased, as the pipeline holds it.
package struct ServedOperation: Sendable {
    package let name: String
    package let isInvocation: Bool
    package let precheck: @Sendable (Record) throws -> Void
    package let access: @Sendable (Record, CallContext) async throws -> [Access]
    package let run: @Sendable (Record, CallContext) async throws -> Record

    package init<O: Operation>(_ operation: O) {
        (name, isInvocation) = (O.model.name, O.isInvocation)
        precheck = { try operation.precheck(O.Input(record: $0)) }
        access = { try await operation.access(O.Input(record: $0), $1) }
        run = { try await operation.run(O.Input(record: $0), $1).record }
    }

    /// The same, with what the service knows of each resource besides.
    package func refining(_ refine: @escaping @Sendable (Access) async throws -> Access) -> ServedOperation {
        ServedOperation(self) { [access] input, context in
            var refined: [Access] = []
            for access in try await access(input, context) { refined.append(try await refine(access)) }
            return refined
        }
    }

    private init(
        _ other: ServedOperation, access: @escaping @Sendable (Record, CallContext) async throws -> [Access]
    ) {
        (name, isInvocation, precheck, run) = (other.name, other.isInvocation, other.precheck, other.run)
        self.access = access
    }
}
