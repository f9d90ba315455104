internal import Base
internal import Archive
internal import Wire

extension WireRequest {
    /// The request with its body unpacked, where a client compressed it: the signature covers what was sent. S3 keeps
    /// an object as it came, its encoding with it.
    /// - Source: Smithy, `requestCompression` trait.
    func unpacked(for target: Target) throws(Fault) -> WireRequest {
        switch target.wireProtocol {
        case .restXML: self
        case .query, .ec2: try unpacked(limit: LimitsPlatform.formBytes)
        case .json, .cbor, .amzCBOR, .restJSON: try unpacked(limit: LimitsPlatform.bodyBytes)
        }
    }

    /// The request with a body that is compressed unpacked, to no more than `limit` bytes.
    func unpacked(limit: Int) throws(Fault) -> WireRequest {
        guard header("content-encoding") == "gzip" else { return self }
        var request = self
        do throws(ArchiveFault) {
            request.body = try Gzip.unpack(body, limit: limit)
        } catch .tooLarge(let limit) {
            throw Fault(
                code: "RequestEntityTooLargeException", message: "The body unpacks to more than \(limit) bytes.",
                status: 413)
        } catch {
            throw .serialization("The body is not valid gzip, which its Content-Encoding says it is.")
        }
        request.headers.remove("content-encoding")
        return request
    }
}
