internal import ServiceKit

/// Every service of this build: the only place that knows them all.
struct Catalog {
    let services: [any Service]
    let identities: any IdentityProvider

    init(_ environment: ServiceEnvironment, _ settings: PlatformSettings) async throws {
        services = []
        identities = NoIdentities()
    }
}
struct NoIdentities: IdentityProvider {
    func credentials(_ accessKeyID: String) async throws -> Credentials? { nil }
    func policies(of session: Caller.RoleSession) async throws -> IdentityPolicies { IdentityPolicies(documents: [], boundary: nil, version: 0) }
}
