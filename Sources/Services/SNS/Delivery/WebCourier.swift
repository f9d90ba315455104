internal import Base
package import HTTP
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization

/// Sends a request to an HTTP endpoint; only the answer's status counts.
package protocol WebPost: Sendable {
    /// - Throws: where there is no answer.
    func post(_ request: HTTPClientRequest) async throws -> Int
}

/// The way over the network.
struct NetworkPost: WebPost {
    let client: LateClient

    func post(_ request: HTTPClientRequest) async throws -> Int {
        guard let client = client.client else {
            throw DeliveryFailure(code: "NoNetwork", message: "There is no way to the network.", isRetryable: true)
        }
        let response = try await client.send(request)
        do { _ = try await response.body.collect(limit: LimitsSNS.answerBytes) } catch is HTTPBodyTooLarge {
            // Letting go of the rest closes the connection.
        }
        return response.status
    }
}

/// Delivers to HTTP endpoints.
/// - Source: Amazon SNS Developer Guide, "HTTP/HTTPS headers" and "Message delivery retries".
final class WebCourier: Sendable {
    private let clock: any Clock
    private let reach: WebReach
    private let posts = Mutex<(own: any WebPost, functions: any WebPost)?>(nil)

    init(clock: any Clock, reach: WebReach) { (self.clock, self.reach) = (clock, reach) }

    /// - Parameter functions: the way to what functions subscribed.
    func open(_ own: any WebPost, forFunctions functions: any WebPost) { posts.withLock { $0 = (own, functions) } }

    /// - Parameter policy: what counts for the subscription.
    func post(_ item: Courier.Item, _ policy: DeliveryPolicy) async throws(DeliveryFailure) {
        let record = item.subscription.record
        guard let posts = posts.withLock({ $0 }) else {
            throw DeliveryFailure(code: "NoNetwork", message: "There is no way to the network.", isRetryable: true)
        }
        guard let address = WebAddress(record.endpoint) else {
            throw DeliveryFailure(code: "InvalidEndpoint", message: "The endpoint is no URL.", isRetryable: false)
        }
        if let reason = reach.refusal(of: record.kind, record.endpoint, forFunction: record.isFromFunction) {
            throw DeliveryFailure(code: WebReach.failureCode, message: reason, isRetryable: false)
        }
        let post = record.isFromFunction ? posts.functions : posts.own
        let status = try await answer(post, Self.request(item, address, policy))
        guard !(200...299).contains(status) else { return }
        throw DeliveryFailure(
            code: "\(status)", message: "The endpoint answered with the status \(status).",
            isRetryable: status >= 500 || status == 429 || status < 200)
    }

    /// The answer, if it comes in time.
    private func answer(_ post: any WebPost, _ request: HTTPClientRequest) async throws(DeliveryFailure) -> Int {
        let clock = clock
        let result = await withTaskGroup(of: Result<Int, DeliveryFailure>.self) { group in
            group.addTask {
                do {
                    return .success(try await post.post(request))
                } catch let failure as Failure where failure.code == "http.forbidden" {
                    return .failure(
                        DeliveryFailure(
                            code: WebReach.failureCode, message: failure.message, isRetryable: false))
                } catch {
                    return .failure(
                        DeliveryFailure(code: "ConnectionFailed", message: "\(error)", isRetryable: true))
                }
            }
            group.addTask {
                do { try await clock.sleep(for: LimitsSNS.answer) } catch {
                    // It was answered, or the server stops.
                }
                return .failure(
                    DeliveryFailure(
                        code: "Timeout", message: "The endpoint did not answer within \(LimitsSNS.answer).",
                        isRetryable: true))
            }
            defer { group.cancelAll() }
            return await group.next()
        }
        guard let result else { preconditionFailure("one of two tasks ends first") }
        return try result.get()
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
