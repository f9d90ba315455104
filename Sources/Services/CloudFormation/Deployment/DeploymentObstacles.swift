internal import Store
internal import Synchronization

/// What keeps operations from going on: a full disk, for example. It is told in the server's log, once, and by
/// DescribeStacks as the stack's reason. Nothing of it is kept, since writing may be what is not possible.
final class DeploymentObstacles: Sendable {
    private let report: @Sendable (String) -> Void
    private let reasons = Mutex<[Key: String]>([:])

    init(report: @escaping @Sendable (String) -> Void) { self.report = report }

    /// Why the operation waits, in the words of the stack's status; nil where it does not.
    func reason(_ key: Key) -> String? { reasons.withLock { $0[key] }.map { "Waiting to go on: \($0)" } }

    func note(_ error: any Error, _ key: Key) {
        let reason = FailureText.text(of: error)
        let before = reasons.withLock { $0.updateValue(reason, forKey: key) }
        if before != reason { report("\(Self.name(key)) waits to go on: \(reason)") }
    }

    func clear(_ key: Key) {
        guard reasons.withLock({ $0.removeValue(forKey: key) }) != nil else { return }
        report("\(Self.name(key)) goes on")
    }

    private static func name(_ key: Key) -> String {
        "the stack \(key.elements(after: StackScope.operations)?.last?.string ?? "of an operation")"
    }
}
