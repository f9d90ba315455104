package import Base

/// Chooses how functions are kept apart: real sandboxes where this machine allows them, plain processes where it does
/// not.
package enum SandboxDriverChoice {
    /// - Parameter temporaryFolder: an own folder for the plain processes' temporary files.
    /// - Throws: `sandbox.egress`, since plain processes would reach more than was asked for, not less.
    package static func best(
        _ configuration: LinuxSandboxDriver.Configuration, temporaryFolder: String
    ) async throws(Failure) -> any SandboxDriver {
        do throws(Failure) {
            return try await LinuxSandboxDriver(configuration)
        } catch  where error.code != LinuxSandboxDriver.noEgress.code {
            configuration.report("sandboxes are not possible here: \(error)")
            return ProcessSandboxDriver(temporaryFolder: temporaryFolder)
        }
    }
}
