package import Base

/// What to run in a sandbox, and inside which limits.
///
/// Inside, the code folder is `/var/task`, the layers together are `/opt`, the runtime folder is `/var/runtime`, all
/// for reading only; `/tmp` alone can be written. Folders and files must be readable for everybody, since the
/// function's processes run as a user of their own. Nothing of the server's environment is handed on.
package struct SandboxSpec: Sendable {
    /// A folder or file of the machine that is seen inside at `target`, for reading only.
    package struct ReadOnlyBind: Sendable, Hashable {
        package let source: String
        package let target: String

        package init(source: String, target: String) { (self.source, self.target) = (source, target) }
        package init(_ path: String) { self.init(source: path, target: path) }
    }

    /// Names the sandbox in messages.
    package var id: String
    package var codeFolder: String
    /// In Lambda's order: a later layer's file hides an earlier one's.
    package var layerFolders: [String] = []
    package var runtimeFolder: String?
    package var binds: [ReadOnlyBind] = []
    /// The program, by its path inside, and its arguments.
    package var arguments: [String]
    package var environment: [String: String] = [:]
    package var extensions: SandboxExtensions?
    /// What the program's runtime may have been started with before its function was known, so that a waiting one can
    /// take this function; nil where the program has to be started for it. Drivers may always start it.
    package var warmEnvironment: [String: String]?
    /// 128 … 10,240 MB.
    package var memoryMB: Int = 128
    /// 512 … 10,240 MB.
    package var tmpMB: Int = 512
    package var processes: Int = SandboxLimits.processes
    package var openFiles: Int = SandboxLimits.openFiles
    /// How many processors are seen, where the machine has them; nil: as many as Lambda shows at this memory size.
    package var processors: Int?

    /// Whether it has no way out, whatever the driver's egress is. Plain processes can't be kept from the network.
    package var isSecluded = false

    package init(id: String, codeFolder: String, arguments: [String]) {
        (self.id, self.codeFolder, self.arguments) = (id, codeFolder, arguments)
    }

    /// Refuses what no driver can run, before anything is made.
    package func check() throws(Failure) {
        if arguments.isEmpty { throw broken("check the program", "there is no program to run") }
        if layerFolders.count > SandboxLimits.layers {
            throw broken("check the layers", "more than \(SandboxLimits.layers)")
        }
        if !SandboxLimits.memoryMB.contains(memoryMB) { throw broken("check the memory size", "\(memoryMB) MB") }
        if !SandboxLimits.tmpMB.contains(tmpMB) { throw broken("check the size of /tmp", "\(tmpMB) MB") }
        if let processors, processors < 1 { throw broken("check the processors", "\(processors)") }
        let paths =
            [codeFolder] + layerFolders + (runtimeFolder.map { [$0] } ?? []) + binds.flatMap { [$0.source, $0.target] }
        for path in paths where !path.hasPrefix("/") {
            throw broken("check the folders", "\(path) is not an absolute path")
        }
        let names = extensions?.names ?? []
        if names.count > SandboxLimits.extensions || names.contains(where: { $0.contains("/") || $0.utf8.count > 255 })
        {
            throw broken("check the extensions", names.joined(separator: ", "))
        }
        let texts = paths + arguments + names + environment.map { $0.key + "=" + $0.value }
        for text in texts where text.utf8.contains(0) { throw broken("check the texts", "a text holds a zero byte") }
    }

    private func broken(_ stage: String, _ message: String) -> Failure {
        Failure(code: "sandbox.create", message: "sandbox \(id): \(message)", stage: stage)
    }
}
