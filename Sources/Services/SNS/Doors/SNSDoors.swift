internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// Hands out the certificate by which messages are verified.
struct CertificateDoor: FrontDoor {
    let service = "SNS"
    let core: SNSCore

    func isFor(_ head: WireRequest) -> Bool {
        head.path.utf8.dropFirst().first == UInt8(ascii: "S") && head.path.hasPrefix("/" + SigningMaterial.prefix)
            && head.path.hasSuffix(".pem")
    }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard request.method == "GET" || request.method == "HEAD" else { return WireResponse(status: 405) }
        do {
            let material = try await core.signer.material()
            guard request.path == "/" + material.file else { return WireResponse(status: 404) }
            return WireResponse(
                headers: [("Content-Type", "application/x-pem-file")], body: Array(material.pem.utf8))
        } catch {
            return WireResponse(status: 500, body: Array("\(error)".utf8))
        }
    }
}

/// The links in messages: they confirm and end subscriptions without keys, since whoever has one was sent it.
struct LinkDoor: FrontDoor {
    let service = "SNS"
    let core: SNSCore
    private static let actions = ["ConfirmSubscription", "Unsubscribe"]

    func isFor(_ head: WireRequest) -> Bool {
        head.method == "GET" && head.path == "/" && head.queryValue("Action").map { Self.actions.contains($0) } ?? false
            && head.header("authorization") == nil && head.queryValue("X-Amz-Signature") == nil
    }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        let writer = ResponseWriter(SNSModel.schema)
        do {
            if request.queryValue("Action") == "Unsubscribe" {
                let output = try await unsubscribe(request.queryValue("SubscriptionArn") ?? "", context)
                return Self.written(writer, "Unsubscribe", output.record, context)
            }
            let output = try await confirm(
                request.queryValue("TopicArn") ?? "", request.queryValue("Token") ?? "", context)
            return Self.written(writer, "ConfirmSubscription", output.record, context)
        } catch {
            let fault = error as? Fault ?? .internalFailure("SNS: \(error)")
            return writer.write(fault, .query, requestID: context.requestID, resource: request.path)
        }
    }

    private func confirm(
        _ topic: String, _ token: String, _ context: CallContext
    ) async throws -> ConfirmSubscriptionResponse {
        guard let reference = TopicReference(arn: topic) else { throw Fault.invalidParameter("Topic") }
        let context = context.made(
            by: .anonymous, account: reference.tenant.account, region: reference.tenant.region)
        return try await ConfirmSubscription(core: core).run(
            ConfirmSubscriptionInput(topicArn: topic, token: token), context)
    }

    private func unsubscribe(_ arn: String, _ context: CallContext) async throws -> Empty {
        guard let reference = SubscriptionReference(arn: arn) else { throw Fault.invalidParameter("SubscriptionArn") }
        let tenant = reference.topic.tenant
        let context = context.made(by: .anonymous, account: tenant.account, region: tenant.region)
        return try await Unsubscribe(core: core).run(UnsubscribeInput(subscriptionArn: arn), context)
    }

    private static func written(
        _ writer: ResponseWriter, _ name: String, _ output: Record, _ context: CallContext
    ) -> WireResponse {
        guard let operation = SNSModel.schema.operations.first(where: { $0.name == name }) else {
            preconditionFailure("the model has \(name)")
        }
        return writer.write(operation, .query, output, requestID: context.requestID)
    }
}

/// Shows the latest letters of the outbox: it tells of all accounts, so it is not for functions.
struct OutboxDoor: FrontDoor {
    let service = "SNS"
    let core: SNSCore

    func isFor(_ head: WireRequest) -> Bool { head.path == "/_martlet/outbox" || head.path == "/_martlet/outbox/" }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard !context.isFromFunction else { return WireResponse(status: 403) }
        guard request.method == "GET" || request.method == "HEAD" else {
            return WireResponse(status: 405, headers: [("Allow", "GET, HEAD")])
        }
        do {
            let page = try await core.outbox.letters()
            var headers = [("Content-Type", "application/json")]
            if page.isCut { headers.append(("X-Martlet-Cut", "older letters are left out")) }
            return WireResponse(headers: headers, body: JSON.array(page.letters).bytes)
        } catch {
            return WireResponse(status: 500, body: Array("\(error)".utf8))
        }
    }
}
