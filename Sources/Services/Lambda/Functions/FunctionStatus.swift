internal import Base
internal import LambdaAPI
internal import Wire

/// Whether a version of a function can be invoked, and how its last change went.
/// - Source: AWS Lambda Developer Guide, "Lambda function states".
struct FunctionStatus: Sendable, Hashable {
    private(set) var state = State.active
    private(set) var reason: String?
    private(set) var reasonCode: StateReasonCode?
    /// Nil until the function has been made ready for the first time.
    private(set) var update: LastUpdateStatus? = .successful
    private(set) var updateReason: String?

    /// What can be invoked and changed.
    static let active = FunctionStatus()
    /// What was just made, and is being made ready.
    static let creating = FunctionStatus(
        state: .pending, reason: "The function is being created.", reasonCode: .creating, update: nil)

    /// Whether nothing is being done for it.
    var isSettled: Bool { state != .pending && update != .inProgress }

    /// A change was accepted. A function that could not be made gets another chance by it.
    mutating func change() {
        if state != .active { self = .creating }
        (update, updateReason) = (.inProgress, nil)
    }

    /// What was to be done is done, or has failed.
    mutating func settle(_ failure: String?, _ code: StateReasonCode = .internalError) {
        switch (state, failure) {
        case (_, nil): self = .active
        case (.active, let failure): (update, updateReason) = (.failed, failure)
        case (_, let failure):
            (state, reason, reasonCode) = (.failed, failure, code)
            (update, updateReason) = (.failed, failure)
        }
    }

    /// Refuses events that can't be run. One for a pending function is run as soon as its code is there.
    func checkInvocable() throws(Fault) {
        guard state != .failed && state != .inactive else {
            throw LambdaFault.resourceConflictException(
                "The operation cannot be performed at this time. The function is currently in the following state: "
                    + state.rawValue, details: ["Type": "User"])
        }
    }

    /// Refuses a change while another one, or the making, is not done.
    func checkSettled(_ arn: String) throws(Fault) {
        guard !isSettled else { return }
        let what =
            state == .pending
            ? "The resource \(arn) is currently in the following state: 'Pending'. StateReasonCode: 'Creating'"
            : "An update is in progress for resource: \(arn)"
        throw LambdaFault.resourceConflictException(
            "The operation cannot be performed at this time. \(what)", details: ["Type": "User"])
    }
}

extension FunctionStatus {
    var json: JSON {
        [
            .string(state.rawValue), reason.map { .string($0) } ?? .null,
            reasonCode.map { .string($0.rawValue) } ?? .null,
            update.map { .string($0.rawValue) } ?? .null, updateReason.map { .string($0) } ?? .null,
        ]
    }

    init?(_ json: JSON) {
        guard let state = json[0]?.string.flatMap({ State(rawValue: $0) }) else { return nil }
        self.init(
            state: state, reason: json[1]?.string,
            reasonCode: json[2]?.string.flatMap { StateReasonCode(rawValue: $0) },
            update: json[3]?.string.flatMap { LastUpdateStatus(rawValue: $0) }, updateReason: json[4]?.string)
    }

    func show(in output: inout FunctionConfiguration) {
        (output.state, output.stateReason, output.stateReasonCode) = (state, reason, reasonCode)
        (output.lastUpdateStatus, output.lastUpdateStatusReason) = (update, updateReason)
        if update == .failed { output.lastUpdateStatusReasonCode = .internalError }
    }
}
