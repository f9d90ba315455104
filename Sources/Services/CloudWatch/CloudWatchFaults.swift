internal import CloudWatchAPI
internal import Wire

/// Faults with CloudWatch's texts.
extension Fault {
    static func invalidValue(_ message: String) -> Fault { CloudWatchFault.invalidParameterValueException(message) }

    static func invalidCombination(_ message: String) -> Fault {
        CloudWatchFault.invalidParameterCombinationException(message)
    }

    static func missing(_ message: String) -> Fault {
        CloudWatchFault.missingRequiredParameterException(message)
    }

    static func validation(_ message: String) -> Fault { Fault(code: "ValidationError", message: message) }

    static let invalidToken = CloudWatchFault.invalidNextToken("The token that you provided is not valid.")

    static let contended = CloudWatchFault.concurrentModificationException(
        "More than one process tried to modify a resource at the same time.")
}
