internal import Base

/// Chooses how functions are kept apart: real sandboxes where this machine allows them, plain processes where it does
/// not.
package enum SandboxDriverChoice {
    /// - Parameter warm: started runtimes that are kept ready, of each one in use.
    /// - Parameter temporaryFolder: an own folder for the plain processes' temporary files.
    /// - Parameter report: gets a sentence when real sandboxes are not possible, with the step that failed.
    package static func best(
        program: String, warm: Int, temporaryFolder: String, report: (String) -> Void
    ) async -> any SandboxDriver {
        do throws(Failure) {
            return try await LinuxSandboxDriver(LinuxSandboxDriver.Configuration(program: program, warm: warm))
        } catch {
            report("sandboxes are not possible here: \(error)")
            return ProcessSandboxDriver(temporaryFolder: temporaryFolder)
        }
    }
}
