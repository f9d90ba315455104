internal import ServiceKit
package import Base

/// What the platform keeps of what it did, for its pages.
package struct PlatformRecords: Sendable {
    package let calls: CallRecorder
    package let decisions: DecisionLog
    package let ledger: Ledger
    /// The stack of each resource of a tenant, by the name or ARN that the resource has.
    package let stacks: @Sendable (Tenant) async throws -> [String: String]

    package init(
        calls: CallRecorder, decisions: DecisionLog, ledger: Ledger,
        stacks: @escaping @Sendable (Tenant) async throws -> [String: String]
    ) {
        (self.calls, self.decisions, self.ledger, self.stacks) = (calls, decisions, ledger, stacks)
    }
}
