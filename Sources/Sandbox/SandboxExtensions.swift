/// Programs that run beside a function's own, in its sandbox and by its limits: Lambda's external extensions. They are
/// started first, and the function's program when `Sandbox.run` is called.
package struct SandboxExtensions: Sendable {
    /// Files in `/opt/extensions`, ten at most.
    package var names: [String]
    package var environment: [String: String]

    package init(names: [String], environment: [String: String]) {
        (self.names, self.environment) = (names, environment)
    }
}

/// One of the processes of a sandbox with extensions has ended, or could not be started.
package struct SandboxProcessEnd: Sendable, Equatable {
    /// The extension; nil for the function's program.
    package let name: String?
    /// As `fork/exec` tells it, where it could not be started.
    package var launchError: String?
    /// Whether that was for want of permission.
    package var isPermission = false
    package let exit: SandboxExit

    /// One that was not even tried to start.
    package static func unstarted(_ name: String) -> SandboxProcessEnd {
        var end = SandboxProcessEnd(name: name, exit: .killed)
        end.launchError = "more than \(SandboxLimits.extensions) extensions"
        return end
    }

    package init(name: String?, exit: SandboxExit) { (self.name, self.exit) = (name, exit) }
}
