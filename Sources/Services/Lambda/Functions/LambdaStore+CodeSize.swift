internal import Base
internal import LambdaAPI
internal import Store
internal import Wire

/// The bytes of an account's archives in a region: every function, version and layer version counts its own, as large
/// as it was sent.
/// - Source: AWS Lambda Developer Guide, "Lambda quotas", storage for uploaded functions and layers.
extension LambdaStore {
    /// Counts the bytes, in the commits that add and remove them.
    static func codeSizeKey(_ scope: ConcurrencyScope) -> Key {
        Key("lambda-code-size", .string(scope.account.rawValue), .string(scope.region.rawValue))
    }

    func codeSize(_ scope: ConcurrencyScope) async throws -> Int {
        // What was there before anything was counted goes below nothing when it is deleted.
        max(0, try await store.get(Self.codeSizeKey(scope))?.counter ?? 0)
    }

    /// Refuses code for which there is no room. What takes nothing more is never refused.
    /// - Throws: `CodeStorageExceededException`.
    func checkCodeSize(adding bytes: Int, _ scope: ConcurrencyScope) async throws {
        guard bytes > 0, try await codeSize(scope) + bytes > codeLimit else { return }
        throw LambdaFault.codeStorageExceededException("Code storage limit exceeded.", details: ["Type": "User"])
    }
}
