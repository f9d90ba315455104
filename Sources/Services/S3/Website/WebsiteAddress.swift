internal import Base
internal import Wire

/// The bucket whose website a host name means: `BUCKET.s3-website-us-east-1.amazonaws.com`,
/// `BUCKET.s3-website.eu-central-1.amazonaws.com`, `BUCKET.s3-website.localhost:4566`.
/// - Source: Amazon S3 User Guide, "Website endpoints".
struct WebsiteAddress {
    let bucket: String
    /// As the browser names it, with its port.
    let host: String

    /// Nil for any other host.
    init?(_ request: WireRequest) {
        guard let host = request.header("host"), host.holds(ignoringCase: ".s3-website") else { return nil }
        let name = host.prefix { $0 != ":" }.lowercased()
        for mark in [".s3-website.", ".s3-website-"] {
            guard let range = name.firstRange(of: mark), range.lowerBound > name.startIndex else { continue }
            (bucket, self.host) = (String(name[..<range.lowerBound]), host)
            return
        }
        return nil
    }
}
