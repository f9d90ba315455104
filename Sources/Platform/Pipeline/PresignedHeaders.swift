internal import Base
internal import SigV4
internal import Wire

extension WireRequest {
    /// Whether its URL was presigned by Signature Version 2.
    var isPresignedV2: Bool {
        !rawQuery.isEmpty && header("authorization") == nil && PresignedV2.isPresent(in: rawQuery)
    }

    /// The request with the headers that such a URL carries in its query: S3 reads them there too.
    func withPresignedHeaders() -> WireRequest {
        guard isPresignedV2 else { return self }
        var request = self
        request.headers += PresignedV2.headers(in: rawQuery).filter { header($0.name) == nil }
        return request
    }
}
