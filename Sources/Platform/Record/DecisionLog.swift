internal import Base
package import Policy
package import ServiceKit
internal import Synchronization

/// The decisions of the authorizer, each kind once with how often it was made: what least-privilege policies are
/// written from.
package final class DecisionLog: Sendable {
    /// One kind of decision.
    package struct Entry: Hashable, Sendable {
        package let principal: String
        package let action: String
        package let resource: String
        package let isAllowed: Bool
    }

    /// Kinds kept; beyond them the oldest are forgotten.
    private static let most = 10_000
    private let counts = Mutex<(entries: [Entry: Int], order: [Entry])>(([:], []))

    package init() {}

    package func record(_ decision: Decision, _ context: CallContext) {
        let entry = Entry(
            principal: Self.principal(context.caller), action: decision.action, resource: decision.resource,
            isAllowed: decision.isAllowed)
        counts.withLock { log in
            if log.entries.updateValue((log.entries[entry] ?? 0) + 1, forKey: entry) == nil { log.order.append(entry) }
            if log.order.count > Self.most { log.entries[log.order.removeFirst()] = nil }
        }
    }

    /// Every kind of decision with its count, oldest first.
    package var all: [(entry: Entry, count: Int)] {
        counts.withLock { log in log.order.map { ($0, log.entries[$0] ?? 0) } }
    }

    /// Sessions of one role are one principal.
    private static func principal(_ caller: Caller) -> String {
        if case .role(let session) = caller { return session.roleARN }
        return caller.arn
    }
}
