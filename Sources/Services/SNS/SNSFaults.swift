internal import EventPatterns
internal import SNSAPI
internal import Wire

/// Faults with SNS's texts.
extension Fault {
    static func invalidParameter(_ reason: String) -> Fault {
        SNSFault.invalidParameterException("Invalid parameter: \(reason)")
    }

    static let noSuchTopic = SNSFault.notFoundException("Topic does not exist")
    static let noSuchSubscription = SNSFault.notFoundException("Subscription does not exist")
    static let contended = SNSFault.internalErrorException("The topic is changed by too many callers at once.")
}
