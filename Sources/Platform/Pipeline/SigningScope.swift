package import Wire

/// The service that a signature is made for, read without checking anything.
package enum SigningScope {
    /// Signature Version 2 has no scope: of the services here, only S3 takes it.
    package static func service(of request: WireRequest) -> String? {
        part(3, of: request) ?? (request.isPresignedV2 ? "s3" : nil)
    }

    package static func region(of request: WireRequest) -> String? { part(2, of: request) }

    private static func part(_ index: Int, of request: WireRequest) -> String? {
        guard let credential = credential(request) else { return nil }
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count >= 5 ? String(parts[parts.count - 5 + index]) : nil
    }

    private static func credential(_ request: WireRequest) -> String? {
        guard let header = request.header("authorization") else { return request.queryValue("X-Amz-Credential") }
        // Bytes are compared, since this is done several times for every request.
        let word = "Credential=".utf8
        var rest = header[...].utf8
        var before: UInt8?
        while let start = rest.firstIndex(of: UInt8(ascii: "C")) {
            if start > rest.startIndex { before = rest[rest.index(before: start)] }
            rest = rest[start...]
            // A field begins behind the algorithm or a comma.
            if before == UInt8(ascii: " ") || before == UInt8(ascii: ","), rest.starts(with: word) {
                let value = rest.dropFirst(word.count).prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: " ") }
                return String(Substring(value))
            }
            before = UInt8(ascii: "C")
            rest = rest.dropFirst()
        }
        return nil
    }
}
