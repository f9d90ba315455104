internal import Base
internal import HTTP
internal import ServiceCalls
internal import ServiceKit

/// Delivers to HTTP endpoints.
/// - Source: Amazon SNS Developer Guide, "HTTP/HTTPS headers" and "Message delivery retries".
struct WebCourier: Sendable {
    let web: WebCaller
    let reach: WebReach

    /// - Parameter policy: what counts for the subscription.
    func post(_ item: Courier.Item, _ policy: DeliveryPolicy) async throws(DeliveryFailure) {
        let record = item.subscription.record
        guard let address = WebAddress(record.endpoint) else {
            throw DeliveryFailure(code: "InvalidEndpoint", message: "The endpoint is no URL.", isRetryable: false)
        }
        if let reason = reach.refusal(of: record.kind, record.endpoint, forFunction: record.isFromFunction) {
            throw DeliveryFailure(code: WebReach.failureCode, message: reason, isRetryable: false)
        }
        let status = try await answer(Self.request(item, address, policy), forFunction: record.isFromFunction)
        guard !(200...299).contains(status) else { return }
        throw DeliveryFailure(
            code: "\(status)", message: "The endpoint answered with the status \(status).",
            isRetryable: status >= 500 || status == 429 || status < 200)
    }

    private func answer(_ request: HTTPClientRequest, forFunction: Bool) async throws(DeliveryFailure) -> Int {
        do { return try await web.send(request, forFunction: forFunction).status } catch {
            let code =
                switch error {
                case .noWay: "NoNetwork"
                case .forbidden: WebReach.failureCode
                case .late: "Timeout"
                case .unreachable: "ConnectionFailed"
                }
            throw DeliveryFailure(code: code, message: error.message, isRetryable: error.isRetryable)
        }
    }

    private static func request(
        _ item: Courier.Item, _ address: WebAddress, _ policy: DeliveryPolicy
    ) -> HTTPClientRequest {
        let isRaw = item.subscription.isRaw && item.message.kind == .notification
        var headers: HTTPHeaders = [
            "x-amz-sns-message-type": item.message.type, "x-amz-sns-message-id": item.message.id.description,
            "x-amz-sns-topic-arn": item.message.topic.arn,
        ]
        if item.message.kind == .notification {
            headers.append("x-amz-sns-subscription-arn", item.subscription.arn)
        }
        if isRaw { headers.append("x-amz-sns-rawdelivery", "true") }
        headers.append("Content-Type", policy.contentType ?? DeliveryPolicy.standardContentType)
        headers.append("User-Agent", "Amazon Simple Notification Service Agent")
        if let credentials = address.credentials {
            headers.append("Authorization", "Basic \(Base64.encode(Array(credentials.utf8)))")
        }
        return HTTPClientRequest(
            .post, host: address.host, port: address.port, target: address.target, headers: headers,
            body: .text(isRaw ? item.notification.body : item.json), isSecure: address.isSecure)
    }
}
