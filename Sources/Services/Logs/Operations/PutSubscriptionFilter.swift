internal import Base
internal import LambdaAPI
internal import LogsAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Has the events of a group that match a pattern handed on to a function, a stream, or another account's destination.
///
/// A function's policy must let `logs.amazonaws.com` in; a stream gets a message that tests it, by the rights of
/// `roleArn`, which the caller must be allowed to pass on.
/// - Throws: `InvalidParameterException` where the target does not take events, `LimitExceededException` for the third
///   filter of a group.
/// - Source: CloudWatch Logs API Reference, PutSubscriptionFilter.
struct PutSubscriptionFilter: Operation {
    static let model = LogsModel.putSubscriptionFilter
    let store: LogsStore
    let sender: SubscriptionSender
    let services: any ServiceDirectory

    func access(_ input: PutSubscriptionFilterRequest, _ context: CallContext) async throws -> [Access] {
        var accesses = Self.access(group: input.logGroupName, context)
        if let role = input.roleArn { accesses.append(Self.passing(role)) }
        if let (owner, name) = LogsTenant.destination(of: input.destinationArn) {
            let policy = try await store.destination(name, owner)?.policy
            accesses.append(
                Access(
                    Self.model.action, on: input.destinationArn,
                    resourcePolicy: try policy.map { try JSON(parsing: $0) },
                    owner: owner.account == context.account ? nil : owner.account))
        }
        return accesses
    }

    func run(_ input: PutSubscriptionFilterRequest, _ context: CallContext) async throws -> Empty {
        try Self.refuse(input)
        _ = try FilterPattern(input.filterPattern)
        let tenant = LogsTenant(context)
        _ = try await store.group(input.logGroupName, tenant)
        let filter = SubscriptionFilterRecord(input, created: context.now.milliseconds)
        try await check(filter, tenant, now: context.now)
        try await store.put(filter, tenant)
        return Empty()
    }

    private static func refuse(_ input: PutSubscriptionFilterRequest) throws(Fault) {
        if input.applyOnTransformedLogs == true {
            throw Fault.notSupported("PutSubscriptionFilter with applyOnTransformedLogs")
        }
        if input.fieldSelectionCriteria?.isEmpty == false {
            throw Fault.notSupported("PutSubscriptionFilter with fieldSelectionCriteria")
        }
        if input.emitSystemFields?.isEmpty == false {
            throw Fault.notSupported("PutSubscriptionFilter with emitSystemFields")
        }
    }

    // MARK: - The target

    private func check(_ filter: SubscriptionFilterRecord, _ tenant: LogsTenant, now: Instant) async throws {
        guard let arn = ARN(filter.destination) else {
            throw LogsFault.invalidParameterException("The destinationArn is not an ARN.")
        }
        if let (owner, name) = LogsTenant.destination(of: filter.destination) {
            guard try await store.destination(name, owner) != nil else { throw LogsStore.noDestination }
            return
        }
        switch arn.service {
        case "firehose": throw Fault.notSupported("PutSubscriptionFilter with a destination of Data Firehose")
        case "lambda", "kinesis": break
        default:
            throw LogsFault.invalidParameterException(
                "PutSubscriptionFilter operation cannot work with destinationArn for vendor \(arn.service)")
        }
        guard let target = Target(filter.destination), target.region == tenant.region else {
            throw LogsFault.invalidParameterException(
                "destinationArn must be of a function or a stream in the log group's region.")
        }
        if target.kind == .function { return try await check(function: target, filter, tenant) }
        try await check(stream: target, filter, tenant, now: now)
    }

    private func check(function: Target, _ filter: SubscriptionFilterRecord, _ tenant: LogsTenant) async throws {
        guard filter.role == nil else {
            throw LogsFault.invalidParameterException(
                "destinationArn for vendor lambda cannot be used with roleArn")
        }
        let way = SubscriptionSender.function(
            function, source: tenant.groupARN(filter.group) + ":*", tenant)
        do {
            try await ask(way, as: way.sender)
        } catch let fault as Fault where fault.code.hasPrefix("AccessDenied") && way.otherSender != nil {
            do { try await ask(way, as: way.otherSender ?? way.sender) } catch { throw Self.refused(error) }
        } catch { throw Self.refused(error) }
    }

    private func ask(_ way: SubscriptionSender.Way, as sender: Caller) async throws {
        let lambda = LambdaClient(
            services.caller(as: sender, account: way.target.account, region: way.target.region))
        try await lambda.invoke(
            InvocationRequest(functionName: way.target.arn.description, invocationType: .dryRun))
    }

    private static func refused(_ error: any Error) -> any Error {
        guard !DeliveryFailure(error).isRetryable else { return error }
        return LogsFault.invalidParameterException(
            "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your "
                + "function.")
    }

    private func check(
        stream: Target, _ filter: SubscriptionFilterRecord, _ tenant: LogsTenant, now: Instant
    ) async throws {
        guard filter.role != nil else {
            throw LogsFault.invalidParameterException(
                "destinationArn for vendor kinesis cannot be used without roleArn")
        }
        do {
            let way = try await sender.way(of: filter, tenant)
            try await sender.send(SubscriptionPayload.control(now: now.milliseconds), way, partition: nil)
        } catch {
            let failure = DeliveryFailure(error)
            guard !failure.isRetryable || DeliveryFailure.isThrottling(failure.code) else { throw error }
            throw LogsFault.invalidParameterException(
                "Could not deliver test message to specified Kinesis stream. Check if the given kinesis stream is in "
                    + "ACTIVE state. (\(failure.code): \(failure.message))")
        }
    }
}

extension Operation {
    /// The right to have the service act by a role.
    static func passing(_ role: String) -> Access {
        Access("iam:PassRole", on: role, conditions: ["iam:PassedToService": ["logs.amazonaws.com"]])
    }
}
