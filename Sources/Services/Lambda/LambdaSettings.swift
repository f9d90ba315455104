internal import Base
package import Sandbox

/// What Lambda needs of the machine.
package struct LambdaSettings: Sendable {
    /// The folder for unpacked code and prepared runtimes; nil takes one below `/tmp` that is removed at the end.
    package var dataFolder: String?
    /// The `Runtimes` folder that martlet ships.
    package var runtimesFolder: String
    /// The variables that interpreters are searched by: `PATH`, `HOME`, `PYENV_ROOT`.
    package var machineEnvironment: [String: String]
    /// How many processors the machine has.
    package var processors: Int
    /// What its processors have done so far, as `/proc/stat` says it.
    var processorTimes: String? {
        // A simulation has no other processors than those that it counts.
        writesDirectly ? nil : ProcessorLoad.times()
    }
    /// What is installed; nil searches the machine, which starts programs.
    package var installed: (@Sendable () async -> Interpreters)?
    /// Whether files are written where it is asked for, without threads, as a simulation needs it.
    package var writesDirectly = false
    /// Bytes of code and layers that an account may have in a region.
    package var codeStorageBytes = LimitsLambda.totalCodeBytes
    /// Makes the driver, once, when the first function needs it or the service starts.
    package var driver: @Sendable () async throws -> any SandboxDriver
    /// Gets the sentences that the server's log should have.
    package var report: @Sendable (String) -> Void

    package init(
        dataFolder: String?, runtimesFolder: String, machineEnvironment: [String: String], processors: Int,
        driver: @escaping @Sendable () async throws -> any SandboxDriver, report: @escaping @Sendable (String) -> Void
    ) {
        (self.dataFolder, self.runtimesFolder, self.machineEnvironment) = (
            dataFolder, runtimesFolder, machineEnvironment
        )
        (self.processors, self.driver, self.report) = (processors, driver, report)
    }
}
