internal import SQSAPI
internal import Wire

/// Faults that the model does not declare, with AWS's texts.
extension Fault {
    static func invalidParameter(_ message: String) -> Fault { Fault(code: "InvalidParameterValue", message: message) }

    static func invalidParameter(_ value: String, _ parameter: String, _ reason: String) -> Fault {
        invalidParameter("Value \(value) for parameter \(parameter) is invalid. Reason: \(reason)")
    }

    static func missingParameter(_ name: String) -> Fault {
        Fault(code: "MissingParameter", message: "The request must contain the parameter \(name).")
    }

    static let noSuchQueue = SQSFault.queueDoesNotExist("The specified queue does not exist.")
    static let noQueueForStrangers = SQSFault.queueDoesNotExist(
        "The specified queue does not exist or you do not have access to it.")

    static func invalidHandle(_ handle: String) -> Fault {
        SQSFault.receiptHandleIsInvalid("The input receipt handle \"\(handle)\" is not a valid receipt handle.")
    }

    static func notAvailable(_ handle: String) -> Fault {
        invalidParameter(
            handle, "ReceiptHandle", "Message does not exist or is not available for visibility timeout change.")
    }

    static func expiredHandle(_ handle: String) -> Fault {
        invalidParameter(handle, "ReceiptHandle", "The receipt handle has expired.")
    }

    static let notInFlight = SQSFault.messageNotInflight("The specified message isn't in flight.")
}

extension ClosedRange<Int> {
    /// Holds a parameter against its range.
    func check(_ value: Int?, _ parameter: String, _ reason: String) throws(Fault) {
        guard let value, !contains(value) else { return }
        throw .invalidParameter("\(value)", parameter, reason)
    }
}
