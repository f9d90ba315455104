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
        let get = BucketGate(inner: GetObject(s3: s3), s3: s3)
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
        return page(output)
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
            var response = page(try await read(GetObjectRequest(bucket: bucket.name, key: key)))
            response.status = fault.status
            return response
        } catch {
            return WebsitePage.response(fault, requestID, documents: (key, Fault(error, from: "S3")))
        }
    }

    private static func time(_ text: String) -> Instant? { CalendarDate.instant(httpDate: text) }

    /// With the headers that GetObject has.
    private func page(_ output: GetObjectOutput) -> WireResponse {
        let schema = S3Model.schema
        return ResponseWriter(schema).write(
            schema.model(of: S3Model.getObject), .restXML, output.record, requestID: context.requestID)
    }
}
