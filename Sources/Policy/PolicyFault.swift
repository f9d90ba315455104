/// Why a document is no policy: the text of AWS's `MalformedPolicyDocument`.
package struct PolicyFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String

    init(_ message: String) { self.message = message }

    package static let code = "MalformedPolicyDocument"
    package var description: String { "\(Self.code): \(message)" }

    /// Whether a principal is none that there could be.
    package var isOfPrincipal: Bool { message.hasPrefix("Invalid principal in policy: ") }

    static let syntax = PolicyFault("Syntax errors in policy.")
    static let invalidJSON = PolicyFault("This policy contains invalid Json")
    static let legacy = PolicyFault("The policy failed legacy parsing")
}
