internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes what a call would put in the place of another one of the same name only where there is none, or where this
/// very creation has made it before it was cut off.
struct OwnedRow: Sendable {
    let owners: ResourceOwners
    let store: any Store
    /// The name of its owner's row.
    let owner: String
    /// The resource's own row.
    let row: Key

    func create(_ context: ResourceContext, _ put: () async throws -> Void) async throws {
        let isResumed = try await owners.begin(LogsTenant(context).owner(owner), absent: row, context)
        if !isResumed, try await store.get(row) != nil {
            throw LogsFault.resourceAlreadyExistsException("A resource of this name already exists: \(owner)")
        }
        try await put()
    }

    /// Removes it; one that is gone is no error.
    func delete(_ context: ResourceContext, _ remove: () async throws -> Void) async throws {
        do { try await remove() } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already, with its group or alone.
        }
        try await owners.end(LogsTenant(context).owner(owner))
    }
}
