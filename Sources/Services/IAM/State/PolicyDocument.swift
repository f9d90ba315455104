internal import Base
internal import IAMAPI
internal import Policy
internal import Wire

/// A policy document on its way in and out.
enum PolicyDocument {
    enum Kind { case identity, trust }

    /// Checks a document's language. Its size is the business of what it is attached to.
    /// - Throws: `MalformedPolicyDocument` with the service's own text.
    static func check(_ text: String, _ kind: Kind) throws(Fault) {
        do {
            _ = try CompiledPolicy(text, flavour: kind == .trust ? .trust : .identity)
        } catch {
            throw IAMFault.malformedPolicyDocumentException(error.message)
        }
        guard text.utf8.count <= LimitsIAM.documentBytes else {
            throw IAMFault.limitExceededException("Cannot exceed quota for PolicySize: \(LimitsIAM.documentBytes)")
        }
    }

    /// Characters but for white space, as the quotas count them.
    static func size(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $1 == " " || $1 == "\n" || $1 == "\r" || $1 == "\t" ? $0 : $0 + 1 }
    }

    /// As responses carry it: percent-encoded.
    static func encoded(_ text: String) -> String { PercentEncoding.encode(text) }
}

extension PolicyDocument {
    /// Checks a trust policy and its size.
    static func checkTrust(_ text: String) throws(Fault) {
        try check(text, .trust)
        guard size(text) <= LimitsIAM.trustPolicySize else {
            throw IAMFault.limitExceededException(
                "Cannot exceed quota for ACLSizePerRole: \(LimitsIAM.trustPolicySize)")
        }
    }

    /// Checks a managed policy's document and its size.
    static func checkManaged(_ text: String) throws(Fault) {
        try check(text, .identity)
        guard size(text) <= LimitsIAM.managedPolicySize else {
            throw IAMFault.limitExceededException("Cannot exceed quota for PolicySize: \(LimitsIAM.managedPolicySize)")
        }
    }
}
