internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Wire

/// Lets another account put events on a bus, or sets the bus's whole policy.
/// - Source: Amazon EventBridge API Reference, PutPermission.
struct PutPermission: Operation {
    static let model = EventBridgeModel.putPermission
    let core: EventBridgeCore

    func access(_ input: PutPermissionRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.eventBusName, context)
        return try await core.access("PutPermission", bus.arn, of: bus, context)
    }

    func run(_ input: PutPermissionRequest, _ context: CallContext) async throws -> Empty {
        let reference = try BusReference(input.eventBusName, context)
        guard let policy = input.policy else {
            try await core.addStatement(to: reference) { try $0.add(input) }
            return Empty()
        }
        guard input.statementId == nil else { throw Fault.invalid("Policy", "It is given with a StatementId.") }
        try BusPolicy.check(policy)
        try await core.store.change(reference, at: core.clock.now) { $0.policy = policy }
        return Empty()
    }
}

extension EventBridgeCore {
    /// Adds a statement to a bus's policy: its place among the others is found in one transaction with its writing.
    func addStatement(to bus: BusReference, _ add: (inout BusPolicy) throws -> Void) async throws {
        try await store.change(bus, at: clock.now) { record in
            var policy = BusPolicy(record.policy, of: bus)
            try add(&policy)
            if let text = policy.text { try BusPolicy.check(text) }
            record.policy = policy.text
        }
    }
}

/// Takes a permission away, or all.
/// - Source: Amazon EventBridge API Reference, RemovePermission.
struct RemovePermission: Operation {
    static let model = EventBridgeModel.removePermission
    let core: EventBridgeCore

    func access(_ input: RemovePermissionRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.eventBusName, context)
        return try await core.access("RemovePermission", bus.arn, of: bus, context)
    }

    func run(_ input: RemovePermissionRequest, _ context: CallContext) async throws -> Empty {
        let reference = try BusReference(input.eventBusName, context)
        try await core.store.change(reference, at: core.clock.now) { record in
            if input.removeAllPermissions == true {
                record.policy = nil
                return
            }
            guard let id = input.statementId else {
                throw Fault.validation("Parameter StatementId is required.")
            }
            guard record.policy != nil else { throw BusPolicy.noSuchStatement }
            var policy = BusPolicy(record.policy, of: reference)
            try policy.remove(id)
            record.policy = policy.text
        }
        return Empty()
    }
}
