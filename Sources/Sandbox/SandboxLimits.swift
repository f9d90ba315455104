/// The bounds of a sandbox.
/// - Source: AWS Lambda Developer Guide, "Lambda quotas".
package enum SandboxLimits {
    /// Memory of a function.
    package static let memoryMB = 128...10_240
    /// Ephemeral storage of a function.
    package static let tmpMB = 512...10_240
    /// Processes and threads of an execution environment.
    package static let processes = 1_024
    /// File descriptors of an execution environment.
    package static let openFiles = 1_024
    /// Layers are five at most; the rest is room for the platform's own.
    static let layers = 16
    /// A message to or from the sandbox program; environment variables are 4 KB at most.
    static let messageBytes = 128 * 1024
    /// Descriptors in one message from the sandbox program; the last comes with extensions.
    static let messageDescriptors = 6
    /// Extensions of one function.
    /// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions".
    package static let extensions = 10
}
