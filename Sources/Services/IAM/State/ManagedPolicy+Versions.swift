internal import IAMAPI
internal import Wire

extension ManagedPolicy {
    /// Its versions without their documents, the newest first.
    var versions: [PolicyVersion] {
        switch self {
        case .aws: [PolicyVersion(versionId: "v1", isDefaultVersion: true, createDate: AWSManagedPolicy.created)]
        case .customer(let policy, _):
            policy.versions.reversed().map {
                PolicyVersion(
                    versionId: $0.name, isDefaultVersion: $0.number == policy.defaultVersion, createDate: $0.created)
            }
        }
    }

    func noVersion(_ version: String) -> Fault {
        IAMFault.noSuchEntityException("Policy \(arn) version \(version) does not exist or is not attachable.")
    }
}

extension IAMStore {
    /// A boundary must be a managed policy that is there.
    func checkBoundary(_ text: String, _ names: IAMAccount) async throws {
        guard try await findPolicy(try PolicyARN(text), names) != nil else {
            throw IAMFault.noSuchEntityException("Scope ARN: \(text) does not exist or is not attachable.")
        }
    }
}
