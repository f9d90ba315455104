internal import APIGateway
internal import ApplicationAutoScaling
internal import Base
internal import CloudFormation
internal import CloudWatch
internal import DynamoDB
internal import EventBridge
internal import IAM
internal import Kinesis
internal import Lambda
internal import Logs
internal import Pipes
internal import S3
internal import SNS
internal import ServiceCalls
internal import SQS
internal import STS
internal import Scheduler
internal import Schemas
internal import ServiceKit
internal import XRay

/// Every service of this build: the only place that knows them all.
struct Catalog {
    let services: [any Service]
    let identities: any IdentityProvider
    /// Kept by its own type: it is told how functions reach the platform.
    let lambda: LambdaService
    /// Kept by its own type: it is given the way to HTTP endpoints.
    let sns: SNSService
    /// Kept by their own types, for the same reason.
    let xray: XRayService
    let eventBridge: EventBridgeService
    /// Kept by its own type: it knows whose each resource is.
    let cloudFormation: CloudFormationService

    init(
        _ environment: ServiceEnvironment, _ settings: PlatformSettings, _ ground: PlatformGround,
        _ server: ServerAddress
    ) throws {
        let iam = IAMService(environment)
        let sts = STSService(environment, roles: Self.roles(iam))
        identities = sts
        lambda = try LambdaService(environment, settings: LambdaSettings(settings, ground))
        sns = SNSService(environment, SNSSettings(settings, server))
        xray = XRayService(environment, settings: try XRaySettings(settings, server))
        let schemas = SchemasService(environment)
        eventBridge = EventBridgeService(
            environment, EventBridgeSettings(settings, server),
            observer: EventObserver(
                isObserving: { schemas.isObserving($0) }, observe: { schemas.observe($0, bus: $1) }))
        let makers: [any Service] = [
            iam, sts, LogsService(environment, report: settings.report),
            CloudWatchService(environment, report: settings.report), xray,
            S3Service(environment, report: settings.report),
            DynamoDBService(environment),
            DynamoDBStreamsService(environment), lambda,
            APIGatewayService(environment), SQSService(environment), sns, eventBridge, schemas,
            KinesisService(environment), SchedulerService(environment, report: settings.report),
            PipesService(environment, report: settings.report),
            ApplicationAutoScalingService(environment, meter: Self.meter(lambda)),
        ]
        let handlers = makers.flatMap { $0.resources }
        cloudFormation = CloudFormationService(environment, handlers: handlers, report: settings.report)
        services = makers + [cloudFormation]
    }

    /// What Application Auto Scaling may ask of Lambda.
    private static func meter(_ lambda: LambdaService) -> CapacityMeter {
        CapacityMeter { account, region, function, qualifier in
            let uses = try await lambda.provisionedUse(account, region, function: function, qualifier: qualifier)
            guard !uses.isEmpty else { return nil }
            return CapacityUse(
                busy: uses.reduce(.zero) { $0 + $1.busy }, events: uses.reduce(0) { $0 + $1.events })
        }
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
