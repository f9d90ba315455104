// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit

/// Calls STS within the process: typed values, no encoding, the same pipeline as every call.
package struct STSClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func assumeRole(_ input: AssumeRoleRequest) async throws -> AssumeRoleResponse {
        try await caller.call(STSModel.assumeRole, input)
    }

    @discardableResult
    package func getAccessKeyInfo(_ input: GetAccessKeyInfoRequest) async throws -> GetAccessKeyInfoResponse {
        try await caller.call(STSModel.getAccessKeyInfo, input)
    }

    @discardableResult
    package func getCallerIdentity(_ input: GetCallerIdentityRequest) async throws -> GetCallerIdentityResponse {
        try await caller.call(STSModel.getCallerIdentity, input)
    }

    @discardableResult
    package func getSessionToken(_ input: GetSessionTokenRequest) async throws -> GetSessionTokenResponse {
        try await caller.call(STSModel.getSessionToken, input)
    }
}
