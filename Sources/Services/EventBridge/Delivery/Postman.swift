internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// Brings events to targets: with the rights of the target's role, or as EventBridge with the rule as its source, so
/// that the target's own policy decides.
struct Postman: Sendable {
    let store: EventBridgeStore
    let ingest: Ingest
    let sessions: RoleSessions
    let targets: TargetCaller
    let destinations: DestinationCaller
    let services: any ServiceDirectory
    let clock: any Clock

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        let target: ServiceCalls.Target
        switch delivery.target.place {
        case .nowhere: throw Self.malformed
        case .destination(let destination):
            guard destination.tenant == delivery.event.bus.tenant else { throw Self.malformed }
            try await checkRole(delivery)
            return try await destinations.invoke(delivery, destination)
        case .resource(let resource): target = resource
        }
        switch target.kind {
        case .bus: try await forward(delivery, to: target)
        case .queue: if let failure = await deliverToQueue([delivery])[0] { throw failure }
        case .logGroup:
            let line = try LogLine(delivery)
            var parameters = TargetParameters()
            parameters.time = line.time
            try await targets.send(line.message, to: target, parameters, as: try await sender(delivery, target))
        default:
            let sender = try await sender(delivery, target)
            try await targets.send(
                delivery.payload, to: target, Self.parameters(delivery, target), as: sender,
                traceHeader: delivery.event.traceHeader)
        }
    }

    /// Delivers events of one target, a queue.
    /// - Returns: what became of each; nil where it is in the queue.
    func deliverToQueue(_ deliveries: [Delivery]) async -> [DeliveryFailure?] {
        guard let first = deliveries.first, let target = first.target.queue else {
            return deliveries.map { _ in Self.malformed }
        }
        let sender: Caller
        do throws(DeliveryFailure) { sender = try await self.sender(first, target) } catch {
            return deliveries.map { _ in error }
        }
        let payloads = deliveries.map {
            TargetPayload($0.payload, Self.parameters($0, target), traceHeader: $0.event.traceHeader)
        }
        return await targets.send(payloads, to: target, as: sender)
    }

    private static let malformed = DeliveryFailure(
        code: "INVALID_PARAMETER", message: "The target is nothing that takes events.", isRetryable: false)

    private static func parameters(_ delivery: Delivery, _ target: ServiceCalls.Target) -> TargetParameters {
        switch target.kind {
        case .queue: TargetParameters(messageGroup: delivery.target.definition.messageGroup)
        case .topic:
            TargetParameters(
                messageGroup: target.isFIFO
                    ? delivery.target.definition.messageGroup ?? delivery.event.id.description : nil,
                deduplicationID: target.isFIFO ? delivery.event.id.description : nil)
        case .stream: TargetParameters(partitionKey: delivery.target.partitionKey(of: delivery.event))
        default: TargetParameters()
        }
    }

    // MARK: - Who sends

    private func sender(
        _ delivery: Delivery, _ target: ServiceCalls.Target
    ) async throws(DeliveryFailure) -> Caller {
        let rule = delivery.rule
        guard let role = delivery.target.definition.roleARN ?? (target.kind == .bus ? rule.record.roleARN : nil) else {
            // A log group has no policy here, and another bus lets accounts in.
            guard target.kind == .bus || target.kind == .logGroup else { return Self.principal(rule) }
            return .account(rule.reference.bus.tenant.account)
        }
        do { return try await session(role, rule).caller } catch {
            let failure = DeliveryFailure(error)
            throw DeliveryFailure(
                code: failure.deadLetterCode, message: failure.message, isRetryable: failure.isRetryable)
        }
    }

    private func session(_ role: String, _ rule: StoredRule) async throws -> RoleSessions.Session {
        let tenant = rule.reference.bus.tenant
        return try await sessions.session(
            role: role,
            for: RoleSessions.Resource(
                arn: rule.arn, account: tenant.account, region: tenant.region, sessionName: rule.record.name))
    }

    private static func principal(_ rule: StoredRule) -> Caller {
        .service(
            .init(
                name: "events.amazonaws.com", sourceARN: rule.arn,
                sourceAccount: rule.reference.bus.tenant.account))
    }

    /// A target's role, where it has one, must be allowed to call the API destination.
    private func checkRole(_ delivery: Delivery) async throws(DeliveryFailure) {
        guard let role = delivery.target.definition.roleARN else { return }
        let tenant = delivery.event.bus.tenant
        do {
            let caller = try await session(role, delivery.rule).caller
            let context = CallContext(
                caller: caller, account: tenant.account, region: tenant.region, requestID: "", now: clock.now)
            try await services.authorize(
                [Access("events:InvokeApiDestination", on: delivery.target.definition.arn)], context)
        } catch { throw DeliveryFailure(error) }
    }

    // MARK: - Another bus

    /// Puts an event on another bus, as it is; its row there has an id of its own. What came from another bus goes no
    /// further: so no two buses send an event round and round.
    /// - Source: Amazon EventBridge User Guide, "Sending and receiving events between event buses".
    private func forward(_ delivery: Delivery, to target: ServiceCalls.Target) async throws(DeliveryFailure) {
        var event = delivery.event
        let here = event.bus.tenant
        guard event.origin == nil else {
            throw DeliveryFailure(
                code: target.account != here.account
                    ? "THIRD_ACCOUNT_HOP_DETECTED"
                    : target.region != here.region ? "THIRD_REGION_HOP_DETECTED" : "EVENT_LOOP_DETECTED",
                message: "An event that came from another bus is not sent on to a third one.", isRetryable: false)
        }
        let sender = try await sender(delivery, target)
        let reference = BusReference(
            name: target.name, tenant: Tenant(account: target.account, region: target.region))
        do {
            guard let bus = try await store.find(reference) else { throw Fault.noSuchBus(reference.name) }
            let context = CallContext(
                caller: sender, account: sender.account ?? here.account, region: target.region, requestID: "",
                now: clock.now)
            try await services.authorize([Self.access(bus, event, sender, here)], context)
            event = Event(
                id: MessageID(ingest.randomness), bus: reference, bytes: event.bytes, accepted: clock.now,
                traceHeader: event.traceHeader, origin: here)
            var commit = WideCommit()
            try ingest.take(event, bus, &commit)
            _ = try await commit.commit(store.store)
            ingest.metrics.forwarded(delivery.event)
        } catch { throw DeliveryFailure(error) }
    }

    private static func access(_ bus: Bus, _ event: Event, _ sender: Caller, _ here: Tenant) -> Access {
        let json = try? JSON(parsing: event.bytes)
        return PutEvents.access(
            bus, source: json?["source"]?.string, detailType: json?["detail-type"]?.string, isFromBus: true,
            account: sender.account ?? here.account)
    }

    // MARK: - Dead letters

    /// Puts an event that was given up into its target's dead-letter queue.
    func bury(_ delivery: Delivery, _ entry: LaneEntry, _ failure: DeliveryFailure) async throws(DeliveryFailure) {
        guard let queue = delivery.target.deadLetterQueue else { throw Self.malformed }
        var attributes = [
            (name: "RULE_ARN", value: delivery.rule.arn), (name: "TARGET_ARN", value: delivery.target.definition.arn),
            (name: "ERROR_CODE", value: failure.deadLetterCode),
            (name: "ERROR_MESSAGE", value: String(failure.message.prefix(1_024))),
            (name: "RETRY_ATTEMPTS", value: "\(max(0, entry.failures - 1))"),
        ]
        if let exhausted = entry.exhausted { attributes.append((name: "EXHAUSTED_RETRY_CONDITION", value: exhausted)) }
        try await targets.bury(
            delivery.event.bytes, attributes: attributes, in: queue, as: Self.principal(delivery.rule))
    }
}
