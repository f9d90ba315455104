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
        try await core.store.change(reference, at: core.clock.now) { record in
            if let policy = input.policy, input.statementId == nil {
                try BusPolicy.check(policy)
                record.policy = policy
                return
            }
            var policy = BusPolicy(record.policy, of: reference)
            if let statement = input.policy {
                // A stack's statement, whose place among the others must be found in one transaction with its writing.
                guard context.isWithin else { throw Fault.invalid("Policy", "It is given with a StatementId.") }
                try policy.add(statement, as: input.statementId ?? "")
            } else {
                try policy.add(input)
            }
            if let text = policy.text { try BusPolicy.check(text) }
            record.policy = policy.text
        }
        return Empty()
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
