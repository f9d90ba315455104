/// Whether a function can be given to a runtime that was started before the function was known: only where nothing of
/// the function would have had a say in that start.
///
/// The runtime itself looks once more when it knows the function's files, and starts anew where they would have changed
/// what it has loaded.
enum WarmStart {
    /// Read by interpreters, by the C library or by what they load, while they start.
    private static let startNames: Set<String> = ["LANG", "LANGUAGE", "HOSTALIASES", "RES_OPTIONS", "NLSPATH"]
    private static let startPrefixes = [
        "PYTHON", "NODE_", "UV_", "LD_", "LC_", "MALLOC_", "GLIBC_", "OPENSSL_", "SSL_", "ICU_", "LOCPATH", "_MARTLET_",
    ]

    /// - Parameters:
    ///   - spec: complete.
    ///   - arguments: how the runtime's plan starts it.
    ///   - environment: the variables of the plan.
    static func isPossible(_ spec: SandboxSpec, planned arguments: [String], _ environment: [String: String]) -> Bool {
        guard arguments.count > 1, arguments[1...].contains(where: { starts.contains($0) }) else { return false }
        return spec.arguments == arguments && !changesStart(spec.environment, environment)
            && !bringsLibraries(spec) && !bringsExtensions(spec)
    }

    /// The bootstraps that know how to wait.
    private static let starts = ["/var/runtime/bootstrap.py", "/var/runtime/bootstrap.cjs"]

    private static func changesStart(_ own: [String: String], _ planned: [String: String]) -> Bool {
        let names = Set(own.keys).union(planned.keys)
        return names.contains { name in own[name] != planned[name] && isRead(name) }
    }

    private static func isRead(_ name: String) -> Bool {
        startNames.contains(name) || startPrefixes.contains { name.hasPrefix($0) }
    }

    /// The dynamic linker looks for libraries in `/var/task`, `/var/task/lib` and `/opt/lib` before the machine's own
    /// folders, and remembers which of these are there.
    private static func bringsLibraries(_ spec: SandboxSpec) -> Bool {
        for folder in [spec.codeFolder] + spec.layerFolders where FileTree.has(folder + "/lib") { return true }
        return FileTree.names(in: spec.codeFolder).contains { $0.hasPrefix("lib") && $0.contains(".so") }
    }

    /// Extensions start before the runtime.
    private static func bringsExtensions(_ spec: SandboxSpec) -> Bool {
        spec.layerFolders.contains { FileTree.has($0 + "/extensions") }
    }
}
