package import Base

/// A fault that the caller caused, as the service reports it.
package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// AWS's code: `ResourceNotFoundException`, `NoSuchBucket`.
    package var code: String
    package var message: String
    package var status: Int
    /// Further members of the error's shape, by their names in the model.
    package var details: JSONObject = [:]
    /// Headers that the service sends with this fault.
    package var headers: [String: String] = [:]

    package init(code: String, message: String, status: Int = 400, details: JSONObject = [:]) {
        (self.code, self.message, self.status, self.details) = (code, message, status, details)
    }

    /// Whose error it is, in the Query protocol's words.
    package var type: String { status < 500 ? "Sender" : "Receiver" }
    /// Whether the platform was not able, rather than not willing: then another try may go well.
    package var isPlatforms: Bool { status >= 500 && status != 501 }
    package var description: String { "\(code): \(message)" }
}

extension Fault {
    /// What the caller is told of an error: faults as they are, anything else as a failure of ours, by its stage.
    package init(_ error: any Error, from service: String) {
        switch error {
        case let fault as Fault: self = fault
        case let failure as Failure: self = .internalFailure("\(service): \(failure)")
        case is CancellationError:
            self = Fault(code: "RequestTimeout", message: "The request was cancelled.", status: 408)
        default: self = .internalFailure("\(service): \(error)")
        }
    }

    /// A failure of ours that the caller cannot mend.
    package static func internalFailure(_ message: String) -> Fault {
        Fault(code: "InternalFailure", message: message, status: 500)
    }

    /// A thing that AWS can do and this platform cannot; it says so by name rather than doing nothing.
    package static func notSupported(_ what: String) -> Fault {
        Fault(code: "NotImplementedException", message: "\(what) is not supported by Martlet yet.", status: 501)
    }

    /// A request whose body is not what the model says.
    package static func serialization(_ message: String) -> Fault {
        Fault(code: "SerializationException", message: message)
    }
}
