internal import Base
internal import LambdaAPI
internal import Wire

/// Takes the snapshots of versions anew when the server starts: they do not outlive it.
final class SnapshotKeeper: Sendable {
    private let functions: LambdaStore
    private let fleet: EnvironmentFleet
    private let background: Background
    private let report: @Sendable (String) -> Void
    private var secondTry: SecondTry { SecondTry(clock: fleet.clock, background: background) }

    init(
        functions: LambdaStore, fleet: EnvironmentFleet, background: Background,
        report: @escaping @Sendable (String) -> Void
    ) {
        (self.functions, self.fleet, self.background, self.report) = (functions, fleet, background, report)
    }

    /// Events do not wait for it: those that come before are run without a snapshot.
    func start() async throws {
        let references = try await functions.withSnapshots()
        background.start {
            for reference in references { await self.restore(reference) }
        }
    }

    private func restore(_ reference: FunctionReference) async {
        do {
            for number in try await functions.existing(reference).snapshots.sorted() {
                let config = try await functions.version(FunctionReference(key: reference.key, slot: number))
                guard config.status.state == .active else { continue }  // or being made ready anyway
                let failure = try await fleet.takeSnapshot(of: FunctionVersion(key: reference.key, config: config))
                if let failure { report("\(reference.key.name):\(number) has no snapshot: \(failure.reason)") }
            }
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // It was deleted meanwhile.
        } catch {
            report("the snapshots of \(reference.key.name) can't be taken: \(error)")
            secondTry.later { await self.restore(reference) }
        }
    }
}
