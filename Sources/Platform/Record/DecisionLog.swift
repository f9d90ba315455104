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
    private struct Log {
        var counts: [Entry: Int] = [:]
        /// In the order in which they came: a ring, once it is full.
        var order: [Entry] = []
        var oldest = 0

        mutating func count(_ entry: Entry) {
            counts[entry, default: 0] += 1
            guard counts[entry] == 1 else { return }
            if order.count < DecisionLog.most { return order.append(entry) }
            counts[order[oldest]] = nil
            order[oldest] = entry
            oldest = (oldest + 1) % DecisionLog.most
        }
    }

    private let log = Mutex(Log())

    package init() {}

    package func record(_ decision: Decision, _ context: CallContext) {
        let entry = Entry(
            principal: Self.principal(context.caller), action: decision.action, resource: decision.resource,
            isAllowed: decision.isAllowed)
        log.withLock { $0.count(entry) }
    }

    /// Every kind of decision with its count, oldest first.
    package var all: [(entry: Entry, count: Int)] {
        log.withLock { log in
            (log.order[log.oldest...] + log.order[..<log.oldest]).map { ($0, log.counts[$0] ?? 0) }
        }
    }

    /// Sessions of one role are one principal.
    private static func principal(_ caller: Caller) -> String {
        if case .role(let session) = caller { return session.roleARN }
        return caller.arn
    }
}
