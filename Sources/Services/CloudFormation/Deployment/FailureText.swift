internal import Base
internal import Templates
internal import Wire

/// What a failed resource tells as its reason.
enum FailureText {
    static func text(of error: any Error) -> String {
        switch error {
        case let fault as Fault: fault.message
        case let fault as TemplateFault: fault.description
        case let failure as Failure: failure.message
        default: String(describing: error)
        }
    }

    /// The reason in the words of a resource handler.
    static func handler(_ error: any Error, type: String, token: String) -> String {
        let parts = type.split(separator: ":", omittingEmptySubsequences: true)
        let service = parts.count > 1 ? String(parts[1]) : type
        let message: String
        if let fault = error as? Fault {
            message = "\(fault.message) (Service: \(service), Status Code: \(fault.status))"
        } else {
            message = text(of: error)
        }
        return
            "Resource handler returned message: \"\(message)\" (RequestToken: \(token), HandlerErrorCode: \(code(of: error)))"
    }

    private static func code(of error: any Error) -> String {
        guard let fault = error as? Fault else { return "InternalFailure" }
        let code = fault.code
        if code.contains("AccessDenied") || code.contains("NotAuthorized") { return "AccessDenied" }
        if code.contains("AlreadyExists") || code == "ResourceInUseException" || code == "ResourceConflictException"
            || code == "BucketAlreadyOwnedByYou"
        {
            return "AlreadyExists"
        }
        if code.contains("NotFound") || code.hasPrefix("NoSuch") { return "NotFound" }
        return fault.status < 500 ? "InvalidRequest" : "GeneralServiceException"
    }
}
