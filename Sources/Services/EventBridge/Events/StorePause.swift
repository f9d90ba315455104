internal import Base

/// How long background work waits before it looks again: long where nobody told of anything, and short after a failure
/// of the store, longer each time.
struct StorePause: Sendable {
    private var failures = 0

    var length: Duration {
        failures == 0
            ? LimitsEventBridge.sweep
            : min(LimitsEventBridge.sweep, LimitsEventBridge.firstPause * (1 << min(failures - 1, 6)))
    }

    mutating func succeeded() { failures = 0 }
    mutating func failed() { failures += 1 }
}
