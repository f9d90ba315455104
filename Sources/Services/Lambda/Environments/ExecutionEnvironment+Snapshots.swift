internal import Base
internal import Synchronization

extension ExecutionEnvironment {
    /// What has become possible since the function is loaded, and its extensions are.
    struct Checkpoint {
        let initDuration: Duration?
        let waiter: CheckedContinuation<SnapshotFailure?, Never>?
        /// The runtime, where it goes on at once since an event waits for it.
        let restorer: CheckedContinuation<Bool, Never>?
    }

    /// The runtime has loaded the function and run what comes before a snapshot: it goes on when this returns.
    /// - Returns: false when it is not to go on.
    func restored() async -> Bool {
        await withCheckedContinuation { restorer in
            let now = clock.now
            let (isRefused, checkpoint) = life.withLock { life -> (Bool, Checkpoint?) in
                guard life.state.phase == .initializing, !life.state.isWaiting, life.restorer == nil else {
                    return (true, nil)
                }
                life.restorer = restorer
                return (false, life.extensions.areReady ? life.checkpoint(now: now) : nil)
            }
            if isRefused { restorer.resume(returning: false) }
            if let checkpoint { pass(checkpoint) }
        }
    }

    /// The function is loaded, and all extensions are ready: the snapshot can be taken.
    func pass(_ checkpoint: Checkpoint) {
        onReady()
        if let duration = checkpoint.initDuration {
            output.initialized(
                initialization(isInvoke: false), PlatformEvent.Ending(), duration: duration,
                extensions: extensionEvents)
            telemetry.initialized()
        }
        if checkpoint.restorer == nil, isKept { onIdle(self) }
        checkpoint.waiter?.resume(returning: nil)
        guard let restorer = checkpoint.restorer else { return }
        output.restoreStarted(initialization(isInvoke: false))
        restorer.resume(returning: true)
    }

    /// Whether it runs what it does after it was restored.
    var isRestoring: Bool { life.withLock { $0.state.phase == .restoring } }

    /// What the function does after it was restored has failed.
    func restoreFailed(type: String) {
        end(.failure) { _ in Ending(payload: [], line: nil, status: "error", errorType: type) }
    }

    /// Waits until the function is loaded, or can't be.
    func snapshotTaken() async -> SnapshotFailure? {
        await withCheckedContinuation { waiter in
            let (isOver, failure) = life.withLock { life in
                let isOver = life.state.isInitialized || life.state.phase == .ended
                if !isOver { life.snapshotWaiter = waiter }
                return (isOver, life.state.isInitialized ? nil : life.failure)
            }
            if isOver {
                waiter.resume(returning: failure.map { SnapshotFailure(isTimeout: $0("").status == "timeout") })
            }
        }
    }

    func snapshotFailed(_ ending: Ending, _ now: Instant) {
        output.initialized(
            initialization(isInvoke: false), ending.platform, duration: now - life.withLock { $0.state.since },
            extensions: extensionEvents)
        let waiter = life.withLock { $0.snapshotWaiter.take() }
        waiter?.resume(returning: SnapshotFailure(isTimeout: ending.status == "timeout"))
    }

    /// Whether its function is loaded and nothing has been done with it yet.
    var isSnapshot: Bool { life.withLock { $0.state.phase == .snapshot } }
}

extension ExecutionEnvironment.Life {
    /// The runtime and all extensions are where a snapshot is taken.
    mutating func checkpoint(now: Instant) -> ExecutionEnvironment.Checkpoint {
        let goesOn = state.checkpoint(now: now) == .deliver
        return ExecutionEnvironment.Checkpoint(
            initDuration: state.initDuration, waiter: snapshotWaiter.take(),
            restorer: goesOn ? restorer.take() : nil)
    }
}
