internal import Base
internal import LambdaAPI
internal import S3API
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Whether the destinations of notifications are there and let the bucket in: queues and topics get a test event, a
/// function's policy is asked.
/// - Source: Amazon S3 User Guide, "Granting permissions to publish event notification messages to a destination";
///   S3 API Reference, PutBucketNotificationConfiguration.
struct DestinationCheck {
    let bucket: BucketRecord
    let caller: TargetCaller
    let services: any ServiceDirectory
    let now: Instant
    let cause: EventCause

    /// - Throws: `InvalidArgument`, which names each destination that did not take it.
    func check(_ rules: NotificationRules) async throws {
        var refused: [(arn: String, why: String)] = []
        var asked: Set<String> = []
        for rule in rules.rules where asked.insert(rule.target).inserted {
            guard let target = Target(rule.target) else { continue }
            do throws(DeliveryFailure) { try await ask(target) } catch {
                // What the platform itself could not do says nothing of the destination.
                guard !error.isRetryable else {
                    throw Fault(code: "ServiceUnavailable", message: "Please reduce your request rate.", status: 503)
                }
                refused.append((rule.target, try await reason(error, target)))
            }
        }
        guard !refused.isEmpty else { return }
        var details: JSONObject = [:]
        for (number, (arn, why)) in refused.enumerated() {
            details["ArgumentName\(number + 1)"] = .string("\(arn), null")
            details["ArgumentValue\(number + 1)"] = .string(why)
        }
        throw S3Fault.fault(
            "InvalidArgument", "Unable to validate the following destination configurations", details: details)
    }

    private func ask(_ target: Target) async throws(DeliveryFailure) {
        guard !target.isFIFO else {
            throw DeliveryFailure(code: "FIFO", message: "", isRetryable: false)
        }
        guard target.kind == .function else {
            return try await caller.send(
                test, to: target, TargetParameters(subject: NotificationWorker.subject), as: bucket.sender)
        }
        let lambda = LambdaClient(
            services.caller(as: bucket.sender, account: target.account, region: target.region))
        do {
            try await lambda.invoke(
                InvocationRequest(functionName: target.arn.description, invocationType: .dryRun))
        } catch { throw DeliveryFailure(error) }
    }

    /// - Source: Amazon S3 User Guide, "Event message structure", the test message.
    private var test: [UInt8] {
        JSON.object([
            "Service": "Amazon S3", "Event": "s3:TestEvent",
            "Time": .string(CalendarDate(now).iso8601(milliseconds: true)), "Bucket": .string(bucket.name),
            "RequestId": .string(cause.requestID), "HostId": .string(HostID.of(cause.requestID)),
        ]).bytes
    }

    private func reason(_ failure: DeliveryFailure, _ target: Target) async throws -> String {
        var isAbsent = ["NonExistentQueue", "QueueDoesNotExist", "NotFound"].contains { failure.code.contains($0) }
        // Services do not tell strangers what is not there; the bucket's owner may know it of their own.
        if !isAbsent, target.account == bucket.account { isAbsent = try await !caller.isThere(target) }
        switch target.kind {
        case .function:
            return isAbsent
                ? "The destination Lambda function does not exist" : "Not authorized to invoke function [\(target.arn)]"
        case .queue where failure.code == "FIFO": return "FIFO queues are not supported"
        case .topic where failure.code == "FIFO": return "FIFO topics are not supported"
        case .queue where isAbsent: return "The destination queue does not exist"
        case .topic where isAbsent: return "The destination topic does not exist"
        default:
            let what = target.kind == .queue ? "queue" : "topic"
            return
                "Permissions on the destination \(what) do not allow S3 to publish notifications from this bucket"
        }
    }
}

extension BucketRecord {
    /// S3 as it acts for the bucket: what a destination's policy must let in.
    var sender: Caller { Self.sender(arn, account) }

    static func sender(_ arn: String, _ account: AccountID) -> Caller {
        .service(.init(name: "s3.amazonaws.com", sourceARN: arn, sourceAccount: account))
    }
}
