internal import LambdaAPI
internal import Sandbox
internal import Wire

/// Which functions can have snapshots.
/// - Source: AWS Lambda Developer Guide, "Improving startup performance with Lambda SnapStart", supported features and
///   limitations.
enum SnapStartRules {
    static func check(_ config: FunctionConfig) throws(Fault) {
        guard config.snapStart else { return }
        guard isOffered(config.runtime) else {
            throw LambdaCore.invalid("\(config.runtime) is not supported for SnapStart enabled functions.")
        }
        // Its runtime hooks are not called here, without which a function must not be restored.
        if config.runtime.hasPrefix("java") { throw .notSupported("SnapStart with Runtime \(config.runtime)") }
        guard config.storageMB <= LimitsLambda.defaultStorageMB else {
            throw LambdaCore.invalid(
                "Ephemeral storage greater than \(LimitsLambda.defaultStorageMB) MB is not supported for SnapStart "
                    + "enabled functions.")
        }
    }

    /// A version that starts from snapshots keeps no environments.
    static func checkProvisioned(_ functions: LambdaStore, _ reference: FunctionReference) async throws {
        let record = try await functions.existing(reference)
        let versions = record.alias(reference.slot)?.versions ?? [reference.slot]
        guard versions.contains(where: { record.snapshots.contains($0) }) else { return }
        throw LambdaCore.invalid("Provisioned Concurrency is not supported for SnapStart enabled functions.")
    }

    /// By AWS: Java 11, Python 3.12 and .NET 8, and what is newer.
    private static func isOffered(_ identifier: String) -> Bool {
        guard let runtime = LambdaRuntime(identifier), let version = runtime.version else { return false }
        switch runtime.family {
        case .java: return version.major >= 11
        case .python: return version >= LanguageVersion(major: 3, minor: 12)
        case .dotnet: return version.major >= 8
        case .nodejs, .ruby, .go, .provided: return false
        }
    }
}
