internal import DynamoDB
internal import IAM
internal import Logs
internal import S3
internal import STS
internal import ServiceKit

/// Every service of this build: the only place that knows them all.
struct Catalog {
    let services: [any Service]
    let identities: any IdentityProvider

    init(_ environment: ServiceEnvironment, _ settings: PlatformSettings) {
        let iam = IAMService(environment)
        let sts = STSService(environment, roles: Self.roles(iam))
        identities = sts
        services = [
            iam, sts, LogsService(environment), S3Service(environment, blobs: environment.blobs), DynamoDBService(environment),
        ]
    }

    /// What STS may ask of IAM.
    private static func roles(_ iam: IAMService) -> RoleSource {
        RoleSource(
            role: { name, account in
                try await iam.role(named: name, in: account).map { role in
                    TrustedRole(
                        account: role.account, name: role.name, arn: role.arn, id: role.id, trust: role.trust,
                        maxSessionDuration: role.maxSessionDuration)
                }
            },
            managedPolicy: { arn, account in try await iam.managedPolicy(arn, in: account) },
            policies: { session in try await iam.policies(of: session) })
    }
}
