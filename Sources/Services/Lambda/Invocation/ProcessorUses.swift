internal import Synchronization

/// What functions' events take since they were last changed, by configuration or by code. It is in memory alone.
final class ProcessorUses: Sendable {
    /// What decides how long an event takes.
    struct Settings: Sendable, Equatable {
        let memoryMB: Int
        let revision: String

        init(memoryMB: Int, revision: String) { (self.memoryMB, self.revision) = (memoryMB, revision) }

        /// Code that runs from a folder is another one with each change of that.
        init(_ version: FunctionVersion) {
            self.init(memoryMB: version.config.memorySize, revision: version.poolID.revision)
        }
    }

    private let known = Mutex<[FunctionKey: (settings: Settings, use: ProcessorUse)]>([:])

    /// Adds to what is known with these settings; what was known with others is forgotten, and everything where it is
    /// of too many functions.
    func note(_ key: FunctionKey, _ settings: Settings, _ use: ProcessorUse) {
        known.withLock { known in
            if let (kept, sum) = known[key], kept == settings {
                var sum = sum
                sum += use
                known[key] = (settings, sum)
            } else {
                if known.count >= LimitsLambda.recordedFunctions { known = [:] }
                known[key] = (settings, use)
            }
        }
    }

    func use(of key: FunctionKey) -> (settings: Settings, use: ProcessorUse)? { known.withLock { $0[key] } }

    func forget(_ key: FunctionKey) { known.withLock { $0[key] = nil } }
}
