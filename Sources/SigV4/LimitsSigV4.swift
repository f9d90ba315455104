/// The bounds of request signing. Each is AWS's own where AWS names one.
package enum LimitsSigV4 {
    /// How far the signer's clock may be from ours, either way: 15 minutes.
    /// - Source: IAM User Guide, Troubleshoot Signature Version 4 (and `MaxAllowedSkewMilliseconds` of S3).
    package static let clockSkewSeconds: Int64 = 900
    /// Seconds that a presigned URL may live.
    /// - Source: S3 API Reference, Authenticating Requests: Using Query Parameters.
    package static let expiresSeconds = 1...604_800
    /// The latest time that a URL presigned by Signature Version 2 may name, in seconds since 1970: 2262, where the
    /// platform's time line ends. AWS names no bound.
    static let latestExpires: Int64 = 9_223_372_036
    /// Derived keys kept; the oldest goes first. A key serves one secret, day, region and service.
    package static let signingKeys = 1024
    /// Bytes of one chunk's size line, extension included.
    static let chunkLineBytes = 1024
    /// Bytes of one chunk: the largest object that one PUT can make.
    /// - Source: S3 User Guide, Uploading objects (5 GB in one operation).
    static let chunkBytes = 5 * 1024 * 1024 * 1024
    /// Every signed chunk but the last has at least so many bytes.
    /// - Source: S3 API Reference, Signature Calculations: Transferring Payload in Multiple Chunks.
    static let smallestChunkBytes = 8192
    /// Bytes of all trailing headers together.
    static let trailerBytes = 8192
}
