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

        fileprivate var byteCount: Int { principal.utf8.count + action.utf8.count + resource.utf8.count }
    }

    /// Kinds kept, and bytes of their texts; beyond them the oldest are forgotten.
    package static let most = 10_000
    package static let mostBytes = 4 << 20
    /// Characters of a text: callers without any rights name what is as long as a request may be.
    package static let longestText = 2_048
    private struct Log {
        var counts: [Entry: Int] = [:]
        /// In the order in which they came; those before `oldest` are forgotten.
        var order: [Entry] = []
        var oldest = 0
        var bytes = 0

        mutating func count(_ entry: Entry) {
            counts[entry, default: 0] += 1
            guard counts[entry] == 1 else { return }
            order.append(entry)
            bytes += entry.byteCount
            while counts.count > DecisionLog.most || bytes > DecisionLog.mostBytes { forgetOldest() }
        }

        private mutating func forgetOldest() {
            counts[order[oldest]] = nil
            bytes -= order[oldest].byteCount
            oldest += 1
            guard oldest * 2 > order.count else { return }
            order.removeFirst(oldest)
            oldest = 0
        }
    }

    private let log = Mutex(Log())

    package init() {}

    package func record(_ decision: Decision, _ context: CallContext) {
        let entry = Entry(
            principal: Self.cut(Self.principal(context.caller)), action: Self.cut(decision.action),
            resource: Self.cut(decision.resource), isAllowed: decision.isAllowed)
        log.withLock { $0.count(entry) }
    }

    /// Every kind of decision with its count, oldest first.
    package var all: [(entry: Entry, count: Int)] {
        log.withLock { log in
            log.order[log.oldest...].map { ($0, log.counts[$0] ?? 0) }
        }
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestText else { return text }
        let head = text.unicodeScalars.prefix(longestText)
        return head.endIndex == text.endIndex ? text : String(head) + "…"
    }

    /// Sessions of one role are one principal.
    private static func principal(_ caller: Caller) -> String {
        if case .role(let session) = caller { return session.roleARN }
        return caller.arn
    }
}
