internal import Synchronization

/// Says in the server's log what is to know of a runtime, once.
final class RuntimeWarnings: Sendable {
    private let report: @Sendable (String) -> Void
    private let said = Mutex<Set<String>>([])

    init(report: @escaping @Sendable (String) -> Void) { self.report = report }

    func say(_ warning: String) {
        if said.withLock({ $0.insert(warning).inserted }) { report(warning) }
    }
}
