internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// One request of a browser to a website: it reads as nobody in particular.
struct WebsiteVisit {
    let s3: S3Store
    let site: Website
    let bucket: BucketRecord
    let request: WireRequest
    let context: CallContext

    /// Reads as the visitor, from whose address policies may make it depend.
    private func read(_ input: GetObjectRequest) async throws -> GetObjectOutput {
        let context = context.made(
            by: .anonymous, account: bucket.account, region: Region(bucket.region) ?? .default)
        let get = GetObject(s3: s3)
        try await s3.authorize(try await get.access(input, context), context)
        return try await get.run(input, context)
    }

    /// An object as a page; one that redirects, as a redirection.
    /// - Throws: `AccessDenied`, `NoSuchKey` and what else a read meets.
    func object(_ key: String) async throws -> WireResponse {
        let output = try await read(
            GetObjectRequest(
                bucket: bucket.name, ifModifiedSince: request.header("if-modified-since").flatMap(Self.time),
                ifNoneMatch: request.header("if-none-match"), key: key, range: request.header("range")))
        if let location = output.websiteRedirectLocation {
            return WireResponse(status: 301, headers: [("Location", location)])
        }
        return Self.page(output, status: output.contentRange == nil ? 200 : 206)
    }

    /// Whether a path without its slash is a folder with an index document that the visitor may read.
    func isFolder(_ path: String) async -> Bool {
        guard !path.isEmpty, !path.hasSuffix("/") else { return false }
        do {
            _ = try await read(GetObjectRequest(bucket: bucket.name, key: site.key(path + "/")))
            return true
        } catch { return false }
    }

    /// The site's own page for errors, with the error's status; S3's where there is none.
    func errorPage(_ fault: Fault, _ requestID: String) async -> WireResponse {
        guard let key = site.form.errorDocument?.key else { return WebsitePage.response(fault, requestID) }
        do {
            let output = try await read(GetObjectRequest(bucket: bucket.name, key: key))
            return Self.page(output, status: fault.status)
        } catch {
            return WebsitePage.response(fault, requestID, documents: (key, WebsiteDoor.fault(error)))
        }
    }

    private static func time(_ text: String) -> Instant? { CalendarDate.instant(httpDate: text) }

    private static func page(_ output: GetObjectOutput, status: Int) -> WireResponse {
        let texts: [(String, String?)] = [
            ("Content-Type", output.contentType), ("ETag", output.eTag), ("Cache-Control", output.cacheControl),
            ("Content-Disposition", output.contentDisposition), ("Content-Encoding", output.contentEncoding),
            ("Content-Language", output.contentLanguage), ("Content-Range", output.contentRange),
            ("Expires", output.expires), ("Last-Modified", output.lastModified.map { CalendarDate($0).httpDate }),
            ("x-amz-version-id", output.versionId),
        ]
        var response = WireResponse(status: status)
        response.headers = texts.compactMap { name, value in value.map { (name, $0) } }
        response.headers += (output.metadata ?? [:]).sorted { $0.key < $1.key }
            .map { ("x-amz-meta-\($0.key)", $0.value) }
        response.stream = output.body
        return response
    }
}
