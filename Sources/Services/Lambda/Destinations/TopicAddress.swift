internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// A topic by its ARN, as Lambda's calls reach it.
struct TopicAddress: Sendable, Hashable {
    let arn: String
    let account: AccountID
    let region: Region

    /// Nil where the ARN is not a topic's.
    init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "sns", let account = AccountID(arn.account),
            let region = Region(arn.region), !arn.resource.contains(":")
        else { return nil }
        (self.arn, self.account, self.region) = (text, account, region)
    }

    var isFIFO: Bool { arn.hasSuffix(".fifo") }
}

extension LambdaCore {
    /// What a caller of an account needs to publish to a topic; nil where there is none.
    func publishing(to topic: TopicAddress, for caller: AccountID) async throws -> Access? {
        let owner = environment.services.caller(
            as: .account(topic.account), account: topic.account, region: topic.region)
        do {
            let result = try await SNSClient(owner).getTopicAttributes(GetTopicAttributesInput(topicArn: topic.arn))
            let policy = result.attributes?["Policy"]
            return Access(
                "sns:Publish", on: topic.arn, resourcePolicy: try policy.map { try JSON(parsing: $0) },
                owner: topic.account == caller ? nil : topic.account)
        } catch let fault as Fault where fault.status < 500 {
            return nil
        }
    }
}
