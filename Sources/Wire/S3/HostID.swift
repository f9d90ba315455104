internal import Base

/// The id of the host that answered, which S3 shows beside the request's. There is one host: the request's id decides.
package enum HostID {
    package static func of(_ requestID: String) -> String { Base64.encode(Digest.sha256(requestID.utf8)) }
}
